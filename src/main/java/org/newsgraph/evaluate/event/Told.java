package org.newsgraph.evaluate.event;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Span;
import org.newsgraph.model.fact.Assertion;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.fact.EventDate;
import org.newsgraph.model.fact.Fact;
import org.newsgraph.model.fact.Figure;
import org.newsgraph.model.fact.LegalFact;
import org.newsgraph.model.fact.Party;
import org.newsgraph.model.fact.Tenure;

/**
 * A fact that was found, in the terms of a set.
 *
 * @param code {@code ASSAULT/aerial}, {@code tenure}, {@code figure/killed}, {@code legal/charge}
 * @param trigger where the words stand that it hangs on
 * @param words those words
 * @param fields by name the values, each with all that it is called
 */
record Told(String code, Span trigger, String words, Map<String, List<List<String>>> fields) {

  static Told of(Fact fact) {
    Map<String, List<List<String>>> fields = new LinkedHashMap<>();
    String code;
    if (fact instanceof Event event) {
      code = event.type() + (event.mode() == null ? "" : "/" + event.mode());
      put(fields, event);
    } else if (fact instanceof Tenure tenure) {
      code = Fields.TENURE;
      put(fields, tenure);
    } else if (fact instanceof Figure figure) {
      code = Fields.FIGURE + "/" + figure.measure();
      put(fields, figure);
    } else {
      LegalFact legal = (LegalFact) fact;
      code = Fields.LEGAL + "/" + legal.kind();
      put(fields, legal);
    }
    Assertion assertion = fact.assertion();
    fields.put(Fields.SAYS, parties(assertion.attributedTo()));
    Span anchor = fact.evidence().anchor();
    return new Told(code, anchor, anchor.of(fact.evidence().passage().text()), fields);
  }

  private static void put(Map<String, List<List<String>>> fields, Event event) {
    fields.put(Fields.ACTOR, parties(event.actors()));
    fields.put(Fields.RECIPIENT, parties(event.recipients()));
    event.roles().forEach((role, who) -> fields.put(role, parties(who)));
    fields.put(Fields.PLACE, party(event.place()));
    fields.put(Fields.DATE, date(event.date()));
    fields.put(Fields.POLARITY, values(event.assertion().polarity().label()));
    fields.put(Fields.MODALITY, values(event.assertion().modality().label()));
  }

  private static void put(Map<String, List<List<String>>> fields, Tenure tenure) {
    fields.put(Fields.PERSON, party(tenure.person()));
    fields.put(Fields.OFFICE, values(tenure.office()));
    fields.put(Fields.ORGANIZATION, party(tenure.organization()));
    fields.put(Fields.COUNTRY, party(tenure.country()));
    fields.put(Fields.STATUS, values(tenure.status().label()));
  }

  private static void put(Map<String, List<List<String>>> fields, Figure figure) {
    fields.put(Fields.VALUE, values(plain(figure.value())));
    fields.put(Fields.VALUE_MAX, values(plain(figure.valueMax())));
    fields.put(Fields.UNIT, values(figure.unit()));
    fields.put(Fields.COMPARATOR, values(figure.comparator().label()));
    fields.put(Fields.OF, values(figure.of()));
    fields.put(Fields.PLACE, party(figure.place()));
  }

  private static void put(Map<String, List<List<String>>> fields, LegalFact legal) {
    fields.put(Fields.NUMBER, values(legal.number()));
    fields.put(Fields.COURT, parties(legal.court()));
    fields.put(Fields.BY, parties(legal.issuedBy()));
    fields.put(Fields.APPLICANT, parties(legal.applicant()));
    fields.put(Fields.RESPONDENT, parties(legal.respondent()));
    fields.put(Fields.AGAINST, parties(legal.against()));
    fields.put(Fields.OFFENCE, legal.offences().stream().map(List::of).toList());
    fields.put(Fields.DATE, date(legal.date()));
    fields.put(Fields.MODALITY, values(legal.assertion().modality().label()));
  }

  private static List<List<String>> parties(List<Party> parties) {
    return parties.stream()
        .map(
            party ->
                Stream.of(party.text(), party.name()).filter(Objects::nonNull).distinct().toList())
        .toList();
  }

  private static List<List<String>> party(@Nullable Party party) {
    return party == null ? List.of() : parties(List.of(party));
  }

  private static List<List<String>> date(@Nullable EventDate date) {
    return date == null ? List.of() : values(date.edtf());
  }

  private static List<List<String>> values(@Nullable String value) {
    return value == null ? List.of() : List.of(List.of(value));
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }

  String type() {
    return Fields.type(code);
  }

  String kind() {
    return Fields.kind(code);
  }

  /** The values of a field; none where it has none. */
  List<List<String>> of(String field) {
    return fields.getOrDefault(field, List.of());
  }
}
