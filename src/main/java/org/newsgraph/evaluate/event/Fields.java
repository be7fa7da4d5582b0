package org.newsgraph.evaluate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.entity.Office;
import org.newsgraph.model.fact.Assertion;
import org.newsgraph.model.text.NumberExpression;

/** The fields that facts of each kind are compared in, by the names that sets use. */
final class Fields {
  static final String ACTOR = "actor";
  static final String RECIPIENT = "recipient";
  static final String PLACE = "place";
  static final String DATE = "date";
  static final String POLARITY = "polarity";
  static final String MODALITY = "modality";
  static final String SAYS = "says";
  static final String PERSON = "person";
  static final String OFFICE = "office";
  static final String ORGANIZATION = "organization";
  static final String COUNTRY = "country";
  static final String STATUS = "status";
  static final String VALUE = "value";
  static final String VALUE_MAX = "valueMax";
  static final String UNIT = "unit";
  static final String COMPARATOR = "comparator";
  static final String OF = "of";
  static final String NUMBER = "number";
  static final String COURT = "court";
  static final String BY = "by";
  static final String APPLICANT = "applicant";
  static final String RESPONDENT = "respondent";
  static final String AGAINST = "against";
  static final String OFFENCE = "offence";
  static final List<String> ROLES =
      List.of("mediator", "host", "instrument", "target", "beneficiary");

  static final String TENURE = "tenure";
  static final String FIGURE = "figure";
  static final String LEGAL = "legal";
  static final String EVENT = "event";

  private static final List<String> OF_EVENTS =
      joined(List.of(ACTOR, RECIPIENT), ROLES, List.of(PLACE, DATE, POLARITY, MODALITY, SAYS));

  private static final Map<String, List<String>> BY_KIND =
      Map.of(
          EVENT,
          OF_EVENTS,
          TENURE,
          List.of(PERSON, OFFICE, ORGANIZATION, COUNTRY, STATUS, SAYS),
          FIGURE,
          List.of(VALUE, VALUE_MAX, UNIT, COMPARATOR, OF, PLACE, SAYS),
          LEGAL,
          List.of(
              NUMBER, COURT, BY, APPLICANT, RESPONDENT, AGAINST, OFFENCE, DATE, MODALITY, SAYS));

  /** What a field is where a set says nothing of it. */
  private static final Map<String, Map<String, String>> DEFAULTS =
      Map.of(
          EVENT,
          Map.of(
              POLARITY, Assertion.Polarity.POSITIVE.label(),
              MODALITY, Assertion.Modality.ASSERTED.label()),
          TENURE,
          Map.of(STATUS, Office.Status.CURRENT.label()),
          FIGURE,
          Map.of(COMPARATOR, NumberExpression.Comparator.EXACTLY.label()),
          LEGAL,
          Map.of(MODALITY, Assertion.Modality.ASSERTED.label()));

  private Fields() {}

  @SafeVarargs
  private static List<String> joined(List<String>... lists) {
    List<String> all = new ArrayList<>();
    for (List<String> list : lists) {
      all.addAll(list);
    }
    return List.copyOf(all);
  }

  /** The kind of a code: {@code event} for {@code ASSAULT/aerial}. */
  static String kind(String code) {
    String type = type(code);
    return BY_KIND.containsKey(type) ? type : EVENT;
  }

  /** {@code ASSAULT} of {@code ASSAULT/aerial}. */
  static String type(String code) {
    int slash = code.indexOf('/');
    return slash < 0 ? code : code.substring(0, slash);
  }

  static List<String> of(String kind) {
    return BY_KIND.getOrDefault(kind, List.of());
  }

  static Map<String, String> defaults(String kind) {
    return DEFAULTS.getOrDefault(kind, Map.of());
  }

  /** The field of a word that needs no name: {@code alleged} is a modality. */
  static @Nullable String ofLabel(String label) {
    for (Assertion.Modality modality : Assertion.Modality.values()) {
      if (modality.label().equals(label)) {
        return MODALITY;
      }
    }
    for (Assertion.Polarity polarity : Assertion.Polarity.values()) {
      if (polarity.label().equals(label)) {
        return POLARITY;
      }
    }
    for (Office.Status status : Office.Status.values()) {
      if (status.label().equals(label)) {
        return STATUS;
      }
    }
    for (NumberExpression.Comparator comparator : NumberExpression.Comparator.values()) {
      if (comparator.label().equals(label)) {
        return COMPARATOR;
      }
    }
    return null;
  }

  /**
   * Whether the values of a field are words of the sentence: what a name may be derived from isn't.
   */
  static boolean isOfSentence(String field) {
    return isParty(field) && !List.of(OFFICE, COUNTRY, ORGANIZATION).contains(field);
  }

  /** Whether the values of a field are compared as names are. */
  static boolean isParty(String field) {
    return switch (field) {
      case ACTOR, RECIPIENT, PLACE, SAYS, PERSON, ORGANIZATION, COUNTRY, COURT, BY -> true;
      case APPLICANT, RESPONDENT, AGAINST, OF, OFFICE -> true;
      default -> ROLES.contains(field);
    };
  }
}
