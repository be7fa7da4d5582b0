package org.newsgraph.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
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
  private static final List<String> ROLES =
      List.of("mediator", "host", "instrument", "target", "beneficiary");
  private static final String DATE = "date";

  private final Fact found;

  /** All that a fact of its kind has, whether it holds something here or not. */
  private final Set<String> fields = new HashSet<>();

  String id;

  /** Fields that hold words. */
  final Map<String, String> words = new TreeMap<>();

  /** Fields that hold parties. */
  final Map<String, List<Party>> parties = new TreeMap<>();

  @Nullable EventDate date;
  List<String> content = List.of();

  private FactContent(Fact found) {
    this.found = found;
    this.id = found.id();
    add("polarity", found.assertion().polarity().label());
    add("modality", found.assertion().modality().label());
    add("attributedTo", found.assertion().attributedTo());
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
    FactContent fact = new FactContent(event);
    fact.add("type", event.type());
    fact.add("mode", event.mode());
    fact.add("context", event.context());
    fact.add("partOf", event.partOf());
    fact.add("cause", event.cause());
    fact.add("actors", event.actors());
    fact.add("recipients", event.recipients());
    ROLES.forEach(role -> fact.add(role, event.roles().getOrDefault(role, List.of())));
    fact.add("place", event.place());
    fact.add("topic", event.topic());
    fact.add(event.date());
    fact.content = event.content();
    return fact;
  }

  private static FactContent of(Tenure tenure) {
    FactContent fact = new FactContent(tenure);
    fact.add("office", tenure.office());
    fact.add("status", tenure.status().label());
    fact.add("observedAt", tenure.observedAt());
    fact.add("person", tenure.person());
    fact.add("organization", tenure.organization());
    fact.add("country", tenure.country());
    return fact;
  }

  private static FactContent of(Figure figure) {
    FactContent fact = new FactContent(figure);
    fact.add("measure", figure.measure());
    fact.add("value", figure.value().toPlainString());
    fact.add("comparator", figure.comparator().label());
    fact.add("of", figure.of());
    fact.add("composition", figure.composition());
    fact.add("from", figure.from());
    fact.add("asOf", figure.asOf());
    fact.add("about", figure.about());
    fact.add("place", figure.place());
    return fact;
  }

  private static FactContent of(LegalFact legal) {
    FactContent fact = new FactContent(legal);
    fact.add("number", legal.number());
    fact.add("name", legal.name());
    fact.add("status", legal.status());
    fact.add("about", legal.about());
    fact.add("court", legal.court());
    fact.add("issuedBy", legal.issuedBy());
    fact.add("applicant", legal.applicant());
    fact.add("respondent", legal.respondent());
    fact.add("against", legal.against());
    fact.add(legal.date());
    return fact;
  }

  Fact found() {
    return found;
  }

  /** Whether a fact of this kind has the field. */
  boolean has(String field) {
    return fields.contains(field);
  }

  /** The value of a field, as it is written; absent where there is none. */
  @Nullable String text(String field) {
    if (field.equals(DATE)) {
      return date == null ? null : date.edtf();
    }
    List<Party> list = parties.getOrDefault(field, List.of());
    return list.isEmpty()
        ? words.get(field)
        : String.join("|", list.stream().map(Party::name).toList());
  }

  /** Sets a field that holds words, or empties it. */
  void put(String field, @Nullable String value) {
    if (value == null) {
      words.remove(field);
    } else {
      words.put(field, value);
    }
  }

  private void add(String field, @Nullable String value) {
    fields.add(field);
    put(field, value);
  }

  private void add(String field, List<Party> value) {
    fields.add(field);
    parties.put(field, value);
  }

  private void add(String field, @Nullable Party party) {
    add(field, party == null ? List.of() : List.of(party));
  }

  private void add(@Nullable EventDate value) {
    fields.add(DATE);
    date = value;
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
        event.frequency(),
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
