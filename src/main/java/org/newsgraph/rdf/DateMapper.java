package org.newsgraph.rdf;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.fact.EventDate;
import org.newsgraph.model.text.TimeExpression;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Reused;

/** Dates of events and legal facts: two days to compare, and the EDTF value beside them. */
final class DateMapper {
  private final ArticleScope scope;

  DateMapper(ArticleScope scope) {
    this.scope = scope;
  }

  void map(Node node, @Nullable EventDate date) {
    if (date == null) {
      return;
    }
    GraphWriter graph = scope.graph();
    graph.add(node, Ng.EDTF, Literals.edtf(date.edtf()));
    LocalDate earliest = date.earliest();
    LocalDate latest = date.latest();
    if (earliest != null) {
      graph.add(node, Reused.EARLIEST, Literals.day(earliest));
    }
    if (latest != null) {
      graph.add(node, Reused.LATEST, Literals.day(latest));
    }
    graph.add(node, Ng.DATE_PRECISION, precision(date.precision()));
    graph.text(node, Ng.DATE_EXPRESSION, date.expression(), scope.language());
    if (earliest != null
        && latest != null
        && Literals.week(earliest).equals(Literals.week(latest))) {
      graph.string(node, Ng.ISO_WEEK, Literals.week(earliest));
    }
  }

  private static Node precision(TimeExpression.Precision precision) {
    return switch (precision) {
      case DAY -> Reused.of(Reused.TIME, "unitDay");
      case MONTH -> Reused.of(Reused.TIME, "unitMonth");
      case YEAR -> Reused.of(Reused.TIME, "unitYear");
      case RANGE -> Ng.of("rangePrecision");
    };
  }
}
