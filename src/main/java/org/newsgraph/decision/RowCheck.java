package org.newsgraph.decision;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.model.fact.Assertion.Modality;
import org.newsgraph.model.fact.Assertion.Polarity;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.model.text.NumberExpression;

/** What a decision must look like, whatever the store holds. */
final class RowCheck {
  private static final String IRI = "[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+";

  /** An IRI without its base, as the extraction record writes ids. */
  private static final String ID = "[a-z]+/[0-9a-f]{20}";

  private final DecisionTerms terms;

  RowCheck(DecisionTerms terms) {
    this.terms = terms;
  }

  /**
   * What is wrong with a decision.
   *
   * @param found without "found"
   * @param expected without "expected"
   */
  record Fault(String found, String expected) {}

  /** The first thing that is wrong, if anything is. */
  Optional<Fault> check(Decision decision) {
    return scope(decision)
        .or(
            () ->
                switch (decision.action()) {
                  case SAME, DIFFERENT -> pair(decision);
                  case SUPPRESS ->
                      empty(decision, "field", decision.field())
                          .or(() -> empty(decision, "value", decision.value()));
                  case REJECT -> reject(decision);
                  case SET -> set(decision);
                })
        .or(() -> signature(decision));
  }

  private static Optional<Fault> scope(Decision decision) {
    boolean named = decision.action() == Decision.Action.SUPPRESS;
    String target = decision.target();
    if (!decision.quote().isEmpty() && decision.article().isEmpty()) {
      return fault("a quote without an article", "the article's key or IRI beside it");
    }
    if (target.isEmpty() && decision.quote().isEmpty()) {
      return fault("no target", "an IRI, or an article and a quote");
    }
    if (!target.isEmpty() && !named && !isReference(target)) {
      return fault("target '" + target + "'", "an IRI");
    }
    return Optional.empty();
  }

  private static Optional<Fault> pair(Decision decision) {
    boolean apart = decision.action() == Decision.Action.DIFFERENT;
    String value = decision.value();
    if (value.isEmpty() && !(apart && !decision.article().isEmpty())) {
      return fault("no value", "the IRI of the other one");
    }
    if (!value.isEmpty() && !isReference(value)) {
      return fault("value '" + value + "'", "the IRI of the other one");
    }
    if (!value.isEmpty() && apart && !decision.article().isEmpty()) {
      return fault("a value", "none where an article is named: there the target is somebody else");
    }
    if (apart && decision.target().isEmpty()) {
      return fault("no target", "the IRI of which the words are not");
    }
    if (value.equals(decision.target())) {
      return fault("'" + value + "' twice", "two IRIs");
    }
    return empty(decision, "field", decision.field());
  }

  private static Optional<Fault> reject(Decision decision) {
    if (decision.field().isEmpty()) {
      return empty(decision, "value", decision.value());
    }
    Optional<Field> field = Field.of(decision.field());
    if (field.isEmpty()) {
      return unknownField(decision);
    }
    if (field.get().isNeeded()) {
      return fault(
          "field '" + decision.field() + "'",
          "one that a fact can be without; set it, or reject the fact");
    }
    return field.get().isOfParties()
        ? Optional.empty()
        : empty(decision, "value", decision.value());
  }

  private Optional<Fault> set(Decision decision) {
    Optional<Field> field = Field.of(decision.field());
    if (field.isEmpty()) {
      return unknownField(decision);
    }
    if (decision.value().isEmpty()) {
      return fault("no value", "what the field should be; reject takes it out");
    }
    String value = decision.value();
    return switch (field.get().form()) {
      case CLASS -> oneOf(decision, terms.classes().containsKey(value), "a class of entities");
      case TYPE -> oneOf(decision, terms.types().contains(value), String.join(", ", terms.types()));
      case MODE -> oneOf(decision, terms.isMode(value), "a mode of the PLOVER scheme");
      case CONTEXT ->
          oneOf(decision, terms.contexts().contains(value), "a context of the PLOVER scheme");
      case EDTF ->
          oneOf(
              decision,
              EdtfDate.of(value).isPresent(),
              "a date such as 2024-11-08, 2024-11 or A/B");
      case DAY ->
          oneOf(
              decision,
              !value.contains("/") && EdtfDate.of(value).isPresent(),
              "a date such as 2024-11-08 or 2024-11");
      case NUMBER -> oneOf(decision, value.matches("[0-9]{1,18}(\\.[0-9]{1,6})?"), "a number");
      case COMPARATOR ->
          choice(
              decision,
              Arrays.stream(NumberExpression.Comparator.values())
                  .map(NumberExpression.Comparator::label)
                  .toList());
      case POLARITY ->
          choice(decision, Arrays.stream(Polarity.values()).map(Polarity::label).toList());
      case MODALITY ->
          choice(decision, Arrays.stream(Modality.values()).map(Modality::label).toList());
      case FACT -> fault("field '" + decision.field() + "'", "one that can be set; reject it");
      case PARTIES ->
          oneOf(
              decision,
              Arrays.stream(value.split("\\|", -1)).noneMatch(String::isBlank),
              "IRIs or names with | between them");
      case PARTY -> oneOf(decision, !value.contains("|"), "one IRI or name");
      case TEXT -> Optional.empty();
    };
  }

  private static Optional<Fault> choice(Decision decision, List<String> values) {
    return oneOf(decision, values.contains(decision.value()), String.join(", ", values));
  }

  private static Optional<Fault> oneOf(Decision decision, boolean holds, String expected) {
    return holds
        ? Optional.empty()
        : fault(decision.field() + " '" + decision.value() + "'", expected);
  }

  private static Optional<Fault> unknownField(Decision decision) {
    String found = decision.field().isEmpty() ? "no field" : "field '" + decision.field() + "'";
    return fault(found, Field.names().stream().collect(Collectors.joining(", ")));
  }

  private static Optional<Fault> empty(Decision decision, String cell, String content) {
    return content.isEmpty()
        ? Optional.empty()
        : fault(
            cell + " '" + content + "'",
            "none, since the action is '" + decision.action().label() + "'");
  }

  private static Optional<Fault> signature(Decision decision) {
    if (decision.who().isEmpty()) {
      return fault("no who", "the name of the person who decided");
    }
    if (decision.reason().isEmpty()) {
      return fault("no reason", "why it was decided");
    }
    try {
      LocalDate.parse(decision.date());
      return Optional.empty();
    } catch (DateTimeParseException e) {
      return fault("date '" + decision.date() + "'", "the day of the decision, such as 2025-03-01");
    }
  }

  /** Whether a cell holds an IRI or an id, and no name. */
  static boolean isReference(String text) {
    return text.matches(IRI) || text.matches(ID);
  }

  private static Optional<Fault> fault(String found, String expected) {
    return Optional.of(new Fault(found, expected));
  }
}
