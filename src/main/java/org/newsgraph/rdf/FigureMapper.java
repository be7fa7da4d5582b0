package org.newsgraph.rdf;

import java.math.BigDecimal;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.newsgraph.model.Fold;
import org.newsgraph.model.fact.Figure;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Reused;

/**
 * Counted quantities. {@code ng:statedValue} is the number as printed; {@code schema:value} stands
 * only where it is exact, {@code schema:minValue} and {@code schema:maxValue} where it is a bound.
 */
final class FigureMapper {
  private static final Set<String> MEASURES =
      Set.of(
          "killed",
          "injured",
          "displaced",
          "detained",
          "missing",
          "released",
          "besieged",
          "aid",
          "troops",
          "votes");

  private final ArticleScope scope;
  private final GraphWriter graph;
  private final PartyMapper parties;

  FigureMapper(ArticleScope scope, PartyMapper parties) {
    this.scope = scope;
    this.graph = scope.graph();
    this.parties = parties;
  }

  void map(Figure figure) {
    Node node = scope.iris().fact(figure.id());
    graph.type(node, Reused.OBSERVATION);
    graph.add(node, Reused.MEASURED_PROPERTY, measure(figure.measure()));
    graph.add(node, Ng.STATED_VALUE, Literals.number(figure.value()));
    graph.add(node, Ng.COMPARATOR, Ng.of(figure.comparator().label()));
    bounds(figure, node);
    unit(figure, node);
    graph.text(node, Ng.COUNTED, figure.of(), scope.language());
    graph.text(node, Ng.COMPOSITION, figure.composition(), scope.language());
    parties.link(node, Reused.OBSERVATION_ABOUT, figure.about(), PartyMapper.Kind.TOPIC);
    parties.link(node, Reused.HAS_PLACE, figure.place(), PartyMapper.Kind.PLACE);
    matter(figure, node);
    if (figure.from() != null) {
      graph.add(node, Ng.COUNTED_FROM, Literals.date(figure.from()));
    }
    if (figure.asOf() != null) {
      graph.add(node, Ng.AS_OF, Literals.date(figure.asOf()));
    }
  }

  private void matter(Figure figure, Node node) {
    if (figure.about() != null) {
      graph.add(node, Ng.MATTER, parties.node(figure.about(), PartyMapper.Kind.TOPIC));
    } else if (figure.place() != null) {
      graph.add(node, Ng.MATTER, parties.node(figure.place(), PartyMapper.Kind.PLACE));
    }
  }

  private Node measure(String name) {
    Node measure =
        MEASURES.contains(name) ? Ng.of(name) : scope.iris().shared("measure", Fold.name(name));
    graph.type(measure, Ng.MEASURE);
    graph.string(measure, Reused.PREF_LABEL, name);
    return measure;
  }

  private void bounds(Figure figure, Node node) {
    Node value = Literals.number(figure.value());
    BigDecimal maximum = figure.valueMax();
    if (maximum != null) {
      graph.add(node, Ng.STATED_MAXIMUM, Literals.number(maximum));
      graph.add(node, Reused.MIN_VALUE, value);
      graph.add(node, Reused.MAX_VALUE, Literals.number(maximum));
      return;
    }
    switch (figure.comparator()) {
      case EXACTLY -> graph.add(node, Reused.VALUE, value);
      case OVER, AT_LEAST -> graph.add(node, Reused.MIN_VALUE, value);
      case NEARLY, AT_MOST -> graph.add(node, Reused.MAX_VALUE, value);
      case ABOUT -> {}
    }
  }

  private void unit(Figure figure, Node node) {
    String unit = figure.unit();
    if (unit != null) {
      boolean currency = unit.matches("[A-Z]{3}");
      graph.string(node, currency ? Reused.UNIT_CODE : Reused.UNIT_TEXT, unit);
    }
  }
}
