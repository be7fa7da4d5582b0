package org.newsgraph.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.entity.Office;
import org.newsgraph.model.fact.Assertion;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.fact.EventDate;
import org.newsgraph.model.fact.Fact;
import org.newsgraph.model.fact.Figure;
import org.newsgraph.model.fact.LegalFact;
import org.newsgraph.model.fact.Party;
import org.newsgraph.model.fact.Tenure;
import org.newsgraph.model.text.NumberExpression;

/** A fact taken apart into the fields that a decision may name, and put together again. */
final class FactContent {
  private static final Set<String> COMMON = Set.of("polarity", "modality", "attributedTo");
  private static final Set<String> ROLES =
      Set.of("mediator", "host", "instrument", "target", "beneficiary");

  private final Fact found;
  private final Set<String> fields;

  String id;

  /** Fields that hold words. */
  final Map<String, String> words = new TreeMap<>();

  /** Fields that hold parties. */
  final Map<String, List<Party>> parties = new TreeMap<>();

  @Nullable EventDate date;
  List<String> content = List.of();

  private FactContent(Fact found, String... fields) {
    this.found = found;
    this.fields = Set.of(fields);
    this.id = found.id();
    put("polarity", found.assertion().polarity().label());
    put("modality", found.assertion().modality().label());
    parties.put("attributedTo", found.assertion().attributedTo());
  }

  static FactContent of(Fact fact) {
    if (fact instanceof Event event) {
      return of(event);
    } else if (fact instanceof Tenure tenure) {
      return of(tenure);
    } else if (fact instanceof Figure figure) {
      return of(figure);
    }
    return of((LegalFact) fact);
  }

  private static FactContent of(Event event) {
    FactContent fact =
        new FactContent(
            event,
            "type",
            "mode",
            "context",
            "actors",
            "recipients",
            "place",
            "topic",
            "date",
            "partOf",
            "cause",
            "mediator",
            "host",
            "instrument",
            "target",
            "beneficiary");
    fact.put("type", event.type());
    fact.put("mode", event.mode());
    fact.put("context", event.context());
    fact.put("partOf", event.partOf());
    fact.put("cause", event.cause());
    fact.parties.put("actors", event.actors());
    fact.parties.put("recipients", event.recipients());
    fact.parties.putAll(event.roles());
    fact.put("place", event.place());
    fact.put("topic", event.topic());
    fact.date = event.date();
    fact.content = event.content();
    return fact;
  }

  private static FactContent of(Tenure tenure) {
    FactContent fact =
        new FactContent(
            tenure, "person", "office", "organization", "country", "status", "observedAt");
    fact.put("office", tenure.office());
    fact.put("status", tenure.status().label());
    fact.put("observedAt", tenure.observedAt());
    fact.put("person", tenure.person());
    fact.put("organization", tenure.organization());
    fact.put("country", tenure.country());
    return fact;
  }

  private static FactContent of(Figure figure) {
    FactContent fact =
        new FactContent(
            figure,
            "measure",
            "value",
            "comparator",
            "of",
            "composition",
            "about",
            "place",
            "from",
            "asOf");
    fact.put("measure", figure.measure());
    fact.put("value", figure.value().toPlainString());
    fact.put("comparator", figure.comparator().label());
    fact.put("of", figure.of());
    fact.put("composition", figure.composition());
    fact.put("from", figure.from());
    fact.put("asOf", figure.asOf());
    fact.put("about", figure.about());
    fact.put("place", figure.place());
    return fact;
  }

  private static FactContent of(LegalFact legal) {
    FactContent fact =
        new FactContent(
            legal,
            "number",
            "name",
            "status",
            "date",
            "about",
            "court",
            "issuedBy",
            "applicant",
            "respondent",
            "against");
    fact.put("number", legal.number());
    fact.put("name", legal.name());
    fact.put("status", legal.status());
    fact.put("about", legal.about());
    fact.parties.put("court", legal.court());
    fact.parties.put("issuedBy", legal.issuedBy());
    fact.parties.put("applicant", legal.applicant());
    fact.parties.put("respondent", legal.respondent());
    fact.parties.put("against", legal.against());
    fact.date = legal.date();
    return fact;
  }

  Fact found() {
    return found;
  }

  /** Whether a fact of this kind has the field. */
  boolean has(String field) {
    return COMMON.contains(field) || fields.contains(field);
  }

  /** The value of a field, as it is written; absent where there is none. */
  @Nullable String text(String field) {
    if (field.equals("date")) {
      return date == null ? null : date.edtf();
    }
    List<Party> list = parties.getOrDefault(field, List.of());
    return list.isEmpty()
        ? words.get(field)
        : String.join("|", list.stream().map(Party::name).toList());
  }

  void put(String field, @Nullable String value) {
    if (value == null) {
      words.remove(field);
    } else {
      words.put(field, value);
    }
  }

  private void put(String field, @Nullable Party party) {
    if (party != null) {
      parties.put(field, List.of(party));
    }
  }

  /** The fact as it is now; absent where it lacks what it can't be without. */
  @Nullable Fact fact() {
    if (found instanceof Event event) {
      return event(event);
    } else if (found instanceof Tenure tenure) {
      return one("person") == null ? null : tenure(tenure, Objects.requireNonNull(one("person")));
    } else if (found instanceof Figure figure) {
      return figure(figure);
    }
    return legal((LegalFact) found);
  }

  private Event event(Event event) {
    Map<String, List<Party>> roles = new TreeMap<>();
    for (String role : ROLES) {
      if (!list(role).isEmpty()) {
        roles.put(role, list(role));
      }
    }
    return new Event(
        id,
        needed("type"),
        words.get("mode"),
        words.get("context"),
        list("actors"),
        list("recipients"),
        roles,
        one("place"),
        one("topic"),
        date,
        words.get("partOf"),
        words.get("cause"),
        content,
        event.claim(),
        event.evidence(),
        assertion());
  }

  private Tenure tenure(Tenure tenure, Party person) {
    return new Tenure(
        id,
        person,
        needed("office"),
        one("organization"),
        one("country"),
        labelled(Office.Status.values(), Office.Status::label, "status"),
        words.get("observedAt"),
        tenure.evidence(),
        assertion());
  }

  private Figure figure(Figure figure) {
    BigDecimal value = new BigDecimal(needed("value"));
    boolean same = value.compareTo(figure.value()) == 0;
    return new Figure(
        id,
        needed("measure"),
        same ? figure.value() : value,
        same ? figure.valueMax() : null,
        figure.unit(),
        labelled(
            NumberExpression.Comparator.values(), NumberExpression.Comparator::label, "comparator"),
        words.get("of"),
        words.get("composition"),
        one("about"),
        one("place"),
        words.get("from"),
        words.get("asOf"),
        figure.evidence(),
        assertion());
  }

  private LegalFact legal(LegalFact legal) {
    return new LegalFact(
        id,
        legal.kind(),
        words.get("number"),
        words.get("name"),
        legal.entity(),
        list("court"),
        list("issuedBy"),
        list("applicant"),
        list("respondent"),
        list("against"),
        legal.offences(),
        one("about"),
        date,
        words.get("status"),
        legal.evidence(),
        assertion());
  }

  private Assertion assertion() {
    Assertion before = found.assertion();
    List<Party> said = list("attributedTo");
    Assertion.Voice voice = before.voice();
    if (!said.isEmpty() && before.attributedTo().isEmpty()) {
      voice = Assertion.Voice.NAMED;
    } else if (said.isEmpty() && !before.attributedTo().isEmpty()) {
      voice = Assertion.Voice.PUBLISHER;
    }
    return new Assertion(
        labelled(Assertion.Polarity.values(), Assertion.Polarity::label, "polarity"),
        labelled(Assertion.Modality.values(), Assertion.Modality::label, "modality"),
        voice,
        said,
        before.rule(),
        before.confidence());
  }

  private <T> T labelled(T[] values, Function<T, String> label, String field) {
    String text = needed(field);
    return Arrays.stream(values)
        .filter(value -> label.apply(value).equals(text))
        .findFirst()
        .orElseThrow();
  }

  private String needed(String field) {
    return Objects.requireNonNull(words.get(field));
  }

  private List<Party> list(String field) {
    return new ArrayList<>(parties.getOrDefault(field, List.of()));
  }

  private @Nullable Party one(String field) {
    List<Party> list = parties.getOrDefault(field, List.of());
    return list.isEmpty() ? null : list.get(0);
  }
}
