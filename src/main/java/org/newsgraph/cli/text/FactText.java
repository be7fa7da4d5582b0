package org.newsgraph.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.fact.Assertion;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.fact.EventDate;
import org.newsgraph.model.fact.Fact;
import org.newsgraph.model.fact.Figure;
import org.newsgraph.model.fact.LegalFact;
import org.newsgraph.model.fact.Party;
import org.newsgraph.model.fact.Tenure;

/** A fact in words: what it is, who is in it, and how it is said. */
final class FactText {
  private final List<String> parts = new ArrayList<>();

  private FactText() {}

  /** Such as {@code CONSULT/visit/diplomatic: actor the king; recipient Chile}. */
  static String of(Fact fact) {
    FactText text = new FactText();
    String what;
    if (fact instanceof Event event) {
      what = text.event(event);
    } else if (fact instanceof LegalFact legal) {
      what = text.legal(legal);
    } else if (fact instanceof Tenure tenure) {
      what = text.tenure(tenure);
    } else {
      what = text.figure((Figure) fact);
    }
    return what + (text.parts.isEmpty() ? "" : ": " + String.join("; ", text.parts));
  }

  /** Such as {@code positive, alleged, named: the ministry}. */
  static String said(Assertion assertion) {
    String by =
        assertion.attributedTo().isEmpty() ? "" : " (" + names(assertion.attributedTo()) + ")";
    return "polarity "
        + assertion.polarity().label()
        + ", modality "
        + assertion.modality().label()
        + ", voice "
        + assertion.voice().label()
        + by;
  }

  private String event(Event event) {
    add("actor", event.actors());
    add("recipient", event.recipients());
    event.roles().forEach(this::add);
    add("topic", event.topic());
    add("place", event.place());
    add(event.date());
    add("frequency", event.frequency());
    if (event.claim() != null) {
      parts.add("claim '" + event.claim().of(event.evidence().passage().text()) + "'");
    }
    String mode = event.mode() == null ? "" : "/" + event.mode();
    return event.type() + mode + (event.context() == null ? "" : "/" + event.context());
  }

  private String legal(LegalFact fact) {
    add("number", fact.number());
    add("court", fact.court());
    add("issuedBy", fact.issuedBy());
    add("applicant", fact.applicant());
    add("respondent", fact.respondent());
    add("against", fact.against());
    add("offences", String.join(", ", fact.offences()));
    add("about", fact.about());
    add("status", fact.status());
    add(fact.date());
    return fact.kind();
  }

  private String tenure(Tenure tenure) {
    add("person", tenure.person());
    add("office", tenure.office());
    add("organization", tenure.organization());
    add("country", tenure.country());
    add("status", tenure.status().label());
    return "tenure";
  }

  private String figure(Figure figure) {
    String most = figure.valueMax() == null ? "" : " to " + figure.valueMax().toPlainString();
    parts.add(figure.comparator().label() + " " + figure.value().toPlainString() + most);
    add("unit", figure.unit());
    add("of", figure.of());
    add("about", figure.about());
    add("place", figure.place());
    add("asOf", figure.asOf());
    return "figure " + figure.measure();
  }

  private void add(String name, List<Party> parties) {
    add(name, names(parties));
  }

  private void add(String name, @Nullable Party party) {
    add(name, party == null ? null : party.name());
  }

  private void add(@Nullable EventDate date) {
    add("date", date == null ? null : date.edtf());
  }

  private void add(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      parts.add(name + " " + value);
    }
  }

  private static String names(List<Party> parties) {
    return parties.stream().map(Party::name).collect(Collectors.joining(", "));
  }
}
