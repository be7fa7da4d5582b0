package org.newsgraph.rdf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Office;
import org.newsgraph.model.fact.Assertion;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.fact.Fact;
import org.newsgraph.model.fact.Figure;
import org.newsgraph.model.fact.LegalFact;
import org.newsgraph.model.fact.Party;
import org.newsgraph.model.fact.Tenure;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Plover;

/**
 * One plain line for a report: who did what to whom, made from the record alone. What is not told
 * as so begins with what it is instead ("alleged: ..."), and who says it stands at the end, so that
 * the line can be shown anywhere without turning a claim into a fact.
 */
final class ReportLabel {
  private static final Pattern WORD_END = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private final Plover plover;

  ReportLabel(Plover plover) {
    this.plover = plover;
  }

  String of(Fact fact) {
    String line;
    if (fact instanceof Event event) {
      line = event(event);
    } else if (fact instanceof Tenure tenure) {
      line = tenure(tenure);
    } else if (fact instanceof Figure figure) {
      line = figure(figure);
    } else {
      line = legal((LegalFact) fact);
    }
    return caution(fact.assertion()) + line + source(fact.assertion());
  }

  String of(Office office) {
    String status = office.status() == Office.Status.CURRENT ? "" : office.status().label() + " ";
    return status
        + belonging(office.phrase(), name(office.organization()), name(office.country()))
        + " (unnamed)";
  }

  private static String caution(Assertion assertion) {
    if (assertion.polarity() == Assertion.Polarity.NEGATIVE) {
      return "denied: ";
    }
    return switch (assertion.modality()) {
      case ASSERTED, HISTORICAL -> "";
      case ALLEGED -> "alleged: ";
      case FUTURE -> "planned: ";
      case POSSIBLE -> "possible: ";
      case HYPOTHETICAL -> "hypothetical: ";
    };
  }

  private static String source(Assertion assertion) {
    if (!assertion.attributedTo().isEmpty()) {
      return " (according to " + list(assertion.attributedTo()) + ")";
    }
    return assertion.voice() == Assertion.Voice.UNNAMED ? " (according to unnamed sources)" : "";
  }

  private String event(Event event) {
    Node type = plover.concept(event.type());
    Node kind = event.mode() == null ? type : plover.concept(event.type() + "-" + event.mode());
    Node property = event.recipients().isEmpty() ? Ng.PHRASE_ALONE : Ng.PHRASE;
    String phrase = plover.phrase(kind, type, property);
    StringBuilder line = new StringBuilder();
    line.append(event.actors().isEmpty() ? "somebody" : list(event.actors()));
    line.append(' ').append(phrase.isEmpty() ? event.trigger() : phrase);
    append(line, " ", event.recipients());
    if (event.topic() != null) {
      line.append(joint(type)).append(event.topic().name());
    }
    append(line, " with mediation by ", mediators(event));
    if (event.place() != null && line.indexOf(event.place().name()) < 0) {
      line.append(" in ").append(event.place().name());
    }
    if (event.claim() != null) {
      line.append(": ").append(event.claim().of(event.evidence().passage().text()));
    }
    return line.toString();
  }

  /** People cooperate on a matter and quarrel over it. */
  private String joint(Node type) {
    return plover
        .quadClass(type)
        .map(quad -> quad.getURI().endsWith("Cooperation") ? " on " : " over ")
        .orElse(": ");
  }

  private static List<Party> mediators(Event event) {
    List<Party> mediators = event.roles().getOrDefault("mediator", List.of());
    Set<String> actors = event.actors().stream().map(Party::name).collect(Collectors.toSet());
    return mediators.stream().filter(party -> !actors.contains(party.name())).toList();
  }

  private static String tenure(Tenure tenure) {
    String prefix =
        switch (tenure.status()) {
          case CURRENT -> " is ";
          case FORMER -> " is a former ";
          case ACTING -> " is acting ";
          case DESIGNATE -> " is designated ";
        };
    Party organization = tenure.organization();
    Party country = tenure.country();
    return tenure.person().name()
        + prefix
        + belonging(
            tenure.office(),
            organization == null ? null : organization.name(),
            country == null ? null : country.name());
  }

  /** An office with where it belongs, unless its title says so. */
  private static String belonging(
      String office, @Nullable String organization, @Nullable String country) {
    String where = country != null ? country : organization;
    boolean said =
        office.contains(" of ")
            || (country != null && office.contains(country))
            || (organization != null && office.contains(organization));
    return where == null || said ? office : office + " of " + where;
  }

  private static String figure(Figure figure) {
    StringBuilder line = new StringBuilder(figure.measure()).append(": ");
    line.append(
        switch (figure.comparator()) {
          case EXACTLY -> "";
          case ABOUT -> "about ";
          case NEARLY -> "nearly ";
          case OVER -> "over ";
          case AT_LEAST -> "at least ";
          case AT_MOST -> "at most ";
        });
    line.append(number(figure.value()));
    if (figure.valueMax() != null) {
      line.append(" to ").append(number(figure.valueMax()));
    }
    line.append(figure.unit() == null ? "" : " " + figure.unit());
    line.append(figure.of() == null ? "" : " " + figure.of());
    line.append(figure.about() == null ? "" : ", " + figure.about().name());
    line.append(figure.place() == null ? "" : ", in " + figure.place().name());
    return line.toString();
  }

  private static String legal(LegalFact fact) {
    String kind = WORD_END.matcher(fact.kind()).replaceAll(" ").toLowerCase(Locale.ROOT);
    StringBuilder line = new StringBuilder(kind);
    line.append(fact.number() == null ? "" : " " + fact.number());
    line.append(fact.name() == null ? "" : " (" + fact.name() + ")");
    append(line, " against ", fact.against().isEmpty() ? fact.respondent() : fact.against());
    append(line, " brought by ", fact.applicant());
    append(line, " at ", fact.court());
    if (!fact.issuedBy().equals(fact.court())) {
      append(line, " issued by ", fact.issuedBy());
    }
    if (!fact.offences().isEmpty()) {
      String offences =
          fact.offences().stream()
              .map(name -> WORD_END.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      line.append("; alleged: ").append(offences);
    }
    return line.toString();
  }

  private static void append(StringBuilder line, String before, List<Party> parties) {
    if (!parties.isEmpty()) {
      line.append(before).append(list(parties));
    }
  }

  /** {@code A}, {@code A and B}, {@code A, B and C}. */
  private static String list(List<Party> parties) {
    List<String> names = parties.stream().map(Party::name).distinct().toList();
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static @Nullable String name(@Nullable Entity entity) {
    return entity == null ? null : entity.name();
  }

  private static String number(BigDecimal value) {
    return String.format(
        Locale.ROOT, "%,." + Math.max(0, value.stripTrailingZeros().scale()) + "f", value);
  }
}
