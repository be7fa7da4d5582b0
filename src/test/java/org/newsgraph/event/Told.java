package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.fact.Assertion;
import org.newsgraph.model.fact.Assertion.Modality;
import org.newsgraph.model.fact.Assertion.Polarity;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.fact.EventDate;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.fact.Figure;
import org.newsgraph.model.fact.LegalFact;
import org.newsgraph.model.fact.Party;
import org.newsgraph.model.fact.Tenure;

/**
 * Facts as short lines: {@code CONSULT/visit Kenya > Uganda in Kampala on 2025-05-12, alleged, says
 * Chad}. The article is of Wednesday, 14 May 2025.
 */
final class Told {
  private Told() {}

  /** All that is read in a body. */
  static List<String> facts(String body) {
    Extraction found = Reader.read(body);
    List<String> lines = new ArrayList<>();
    found.events().forEach(event -> lines.add(line(event)));
    found.legal().forEach(fact -> lines.add(line(fact)));
    found.figures().forEach(figure -> lines.add(line(figure)));
    found.tenures().forEach(tenure -> lines.add(line(tenure)));
    return lines;
  }

  /** The events of a body alone. */
  static List<String> events(String body) {
    return Reader.read(body).events().stream().map(Told::line).toList();
  }

  /** The figures of a body alone. */
  static List<String> figures(String body) {
    return Reader.read(body).figures().stream().map(Told::line).toList();
  }

  /** The legal facts of a body alone. */
  static List<String> legal(String body) {
    return Reader.read(body).legal().stream().map(Told::line).toList();
  }

  /** The tenures of a body alone. */
  static List<String> tenures(String body) {
    return Reader.read(body).tenures().stream().map(Told::line).toList();
  }

  /** The tenures of a headline alone. */
  static List<String> headlineTenures(String headline) {
    return Reader.readHeadline(headline).tenures().stream().map(Told::line).toList();
  }

  /** The events of a headline alone. */
  static List<String> headline(String headline) {
    return Reader.readHeadline(headline).events().stream().map(Told::line).toList();
  }

  /** What events and claims say they are about. */
  static List<String> topics(String body) {
    return Reader.read(body).events().stream()
        .map(event -> event.type() + part(" about ", event.topic()) + claim(event))
        .toList();
  }

  private static String claim(Event event) {
    return event.claim() == null
        ? ""
        : ": " + event.claim().of(event.evidence().passage().text()).replace('\n', ' ');
  }

  private static String line(Event event) {
    StringBuilder line = new StringBuilder(event.type());
    line.append(event.mode() == null ? "" : "/" + event.mode());
    line.append(part(" ", event.actors())).append(part(" > ", event.recipients()));
    event.roles().forEach((role, parties) -> line.append(part(" " + role + "=", parties)));
    line.append(part(" in ", event.place())).append(part(event.date()));
    line.append(event.frequency() == null ? "" : ", " + event.frequency());
    return line + said(event.assertion());
  }

  private static String line(LegalFact fact) {
    return "legal "
        + fact.kind()
        + (fact.number() == null ? "" : " no. " + fact.number())
        + part(" court=", fact.court())
        + part(" by=", fact.issuedBy())
        + part(" applicant=", fact.applicant())
        + part(" respondent=", fact.respondent())
        + part(" against=", fact.against())
        + (fact.offences().isEmpty() ? "" : " of " + String.join(";", fact.offences()))
        + part(fact.date())
        + (fact.status() == null ? "" : " (" + fact.status() + ")")
        + said(fact.assertion());
  }

  private static String line(Figure figure) {
    String comparator = figure.comparator().label();
    return "figure "
        + figure.measure()
        + (comparator.equals("exactly") ? "" : " " + comparator)
        + " "
        + figure.value().toPlainString()
        + (figure.valueMax() == null ? "" : ".." + figure.valueMax().toPlainString())
        + (figure.unit() == null ? "" : " " + figure.unit())
        + (figure.of() == null ? "" : " " + figure.of())
        + (figure.composition() == null ? "" : " (" + figure.composition() + ")")
        + part(" in ", figure.place())
        + (figure.from() == null ? "" : " from " + figure.from())
        + (figure.asOf() == null ? "" : " as of " + figure.asOf())
        + said(figure.assertion());
  }

  private static String line(Tenure tenure) {
    return "tenure "
        + tenure.person().name()
        + ": "
        + tenure.office()
        + part(" of ", tenure.organization())
        + part(" in ", tenure.country())
        + " ("
        + tenure.status().label()
        + ")"
        + said(tenure.assertion());
  }

  private static String part(String before, List<Party> parties) {
    return parties.isEmpty()
        ? ""
        : before + parties.stream().map(Party::name).collect(Collectors.joining("; "));
  }

  private static String part(String before, @Nullable Party party) {
    return party == null ? "" : before + party.name();
  }

  private static String part(@Nullable EventDate date) {
    return date == null ? "" : " on " + date.edtf();
  }

  private static String said(Assertion assertion) {
    StringBuilder line = new StringBuilder();
    line.append(assertion.polarity() == Polarity.NEGATIVE ? ", not" : "");
    if (assertion.modality() != Modality.ASSERTED) {
      line.append(", ").append(assertion.modality().label());
    }
    switch (assertion.voice()) {
      case PUBLISHER -> {}
      case NAMED -> line.append(part(", says ", assertion.attributedTo()));
      case UNNAMED -> line.append(", unnamed").append(part(": ", assertion.attributedTo()));
      case QUOTATION -> line.append(", quoted").append(part(": ", assertion.attributedTo()));
    }
    return line.toString();
  }
}
