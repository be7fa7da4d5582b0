package org.newsgraph.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Span;
import org.newsgraph.model.fact.Assertion;
import org.newsgraph.model.fact.Correction;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.fact.EventDate;
import org.newsgraph.model.fact.Evidence;
import org.newsgraph.model.fact.Fact;
import org.newsgraph.model.fact.Figure;
import org.newsgraph.model.fact.LegalFact;
import org.newsgraph.model.fact.Party;
import org.newsgraph.model.fact.Tenure;

/** Writes the four kinds of facts: first what is their own, then what every fact has. */
final class FactFields {
  private final Fields out;
  private final CodePoints offsets;
  private final List<Correction> corrections;

  FactFields(Fields out, CodePoints offsets, List<Correction> corrections) {
    this.out = out;
    this.offsets = offsets;
    this.corrections = corrections;
  }

  void event(Event event) throws IOException {
    out.begin();
    out.text("id", event.id());
    out.text("type", event.type());
    out.text("mode", event.mode());
    out.text("context", event.context());
    out.text("trigger", event.trigger());
    anchor(event.evidence());
    out.array("actors", event.actors(), party(event));
    out.array("recipients", event.recipients(), party(event));
    roles(event);
    party("place", event.place(), event);
    party("topic", event.topic(), event);
    date(event.date());
    out.text("frequency", event.frequency());
    out.text("partOf", event.partOf());
    out.text("cause", event.cause());
    out.texts("content", event.content());
    claim(event);
    assertion(event);
    out.end();
  }

  void tenure(Tenure tenure) throws IOException {
    out.begin();
    out.text("id", tenure.id());
    party("person", tenure.person(), tenure);
    out.text("office", tenure.office());
    anchor(tenure.evidence());
    party("organization", tenure.organization(), tenure);
    party("country", tenure.country(), tenure);
    out.text("status", tenure.status().label());
    out.text("observedAt", tenure.observedAt());
    assertion(tenure);
    out.end();
  }

  void figure(Figure figure) throws IOException {
    out.begin();
    out.text("id", figure.id());
    out.text("measure", figure.measure());
    out.number("value", figure.value());
    out.number("valueMax", figure.valueMax());
    out.text("unit", figure.unit());
    out.text("comparator", figure.comparator().label());
    anchor(figure.evidence());
    out.text("of", figure.of());
    out.text("composition", figure.composition());
    party("about", figure.about(), figure);
    party("place", figure.place(), figure);
    out.text("from", figure.from());
    out.text("asOf", figure.asOf());
    assertion(figure);
    out.end();
  }

  void legal(LegalFact legal) throws IOException {
    out.begin();
    out.text("id", legal.id());
    out.text("kind", legal.kind());
    out.text("number", legal.number());
    out.text("name", legal.name());
    out.text("entity", legal.entity());
    anchor(legal.evidence());
    parties("court", legal.court(), legal);
    parties("issuedBy", legal.issuedBy(), legal);
    parties("applicant", legal.applicant(), legal);
    parties("respondent", legal.respondent(), legal);
    parties("against", legal.against(), legal);
    out.texts("offences", legal.offences());
    party("about", legal.about(), legal);
    date(legal.date());
    out.text("status", legal.status());
    assertion(legal);
    out.end();
  }

  private void anchor(Evidence evidence) throws IOException {
    out.span(offsets(evidence, evidence.anchor()));
    out.in(evidence.passage().in());
  }

  private void assertion(Fact fact) throws IOException {
    Evidence evidence = fact.evidence();
    Assertion assertion = fact.assertion();
    out.text("quote", evidence.quote());
    out.name("sentence");
    out.begin();
    out.span(offsets(evidence, evidence.sentence()));
    out.end();
    out.text("polarity", assertion.polarity().label());
    out.text("modality", assertion.modality().label());
    out.text("voice", assertion.voice().label());
    parties("attributedTo", assertion.attributedTo(), fact);
    out.text("rule", assertion.rule());
    out.score("confidence", assertion.confidence());
    out.texts(
        "decisions",
        corrections.stream()
            .filter(correction -> correction.isOf(fact.id()))
            .map(correction -> correction.decision().id())
            .distinct()
            .toList());
  }

  private void date(@Nullable EventDate date) throws IOException {
    if (date == null) {
      return;
    }
    out.text("date", date.edtf());
    out.text("dateEarliest", date.earliest() == null ? null : date.earliest().toString());
    out.text("dateLatest", date.latest() == null ? null : date.latest().toString());
    out.text("datePrecision", date.precision().name().toLowerCase(Locale.ROOT));
    out.text("dateExpression", date.expression());
  }

  private void claim(Event event) throws IOException {
    Span claim = event.claim();
    if (claim == null) {
      return;
    }
    out.name("claim");
    out.begin();
    out.text("text", claim.of(event.evidence().passage().text()));
    out.span(offsets(event.evidence(), claim));
    out.end();
  }

  private Span offsets(Evidence evidence, Span span) {
    return offsets.of(evidence.passage().in(), span);
  }

  private void roles(Event event) throws IOException {
    if (event.roles().isEmpty()) {
      return;
    }
    out.name("roles");
    out.begin();
    for (Map.Entry<String, List<Party>> role : event.roles().entrySet()) {
      out.array(role.getKey(), role.getValue(), party(event));
    }
    out.end();
  }

  private void parties(String name, List<Party> parties, Fact fact) throws IOException {
    if (!parties.isEmpty()) {
      out.array(name, parties, party(fact));
    }
  }

  private void party(String name, @Nullable Party party, Fact fact) throws IOException {
    if (party != null) {
      out.name(name);
      party(fact).write(party);
    }
  }

  private Fields.Element<Party> party(Fact fact) {
    return party -> {
      out.begin();
      out.text("name", party.name());
      out.text("text", party.text());
      out.text("entity", party.entity());
      if (party.span() != null) {
        out.span(offsets(fact.evidence(), party.span()));
      }
      out.end();
    };
  }
}
