package org.newsgraph.event.trace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.event.clause.Clause;
import org.newsgraph.event.clause.NounPhrase;
import org.newsgraph.event.clause.Phrase;
import org.newsgraph.event.reading.Frame;
import org.newsgraph.event.rule.FrameRule.Condition;
import org.newsgraph.event.rule.FrameRule.Test;

/** Says what stands in a sentence where a condition asks for something else. */
final class ConditionText {
  /** The words behind a verb that conditions look at. */
  private static final int BEHIND = 3;

  private ConditionText() {}

  /** Such as {@code obj is 'the plan', there is no with}. */
  static String found(Frame frame, Condition condition) {
    Set<String> parts = new LinkedHashSet<>();
    for (Test test : condition.alternatives()) {
      parts.add(found(frame, test));
    }
    return String.join(", ", parts);
  }

  private static String found(Frame frame, Test test) {
    Clause clause = frame.clause();
    return switch (test.slot()) {
      case "@passive" ->
          clause != null && clause.verb().passive() ? "it is passive" : "it is not passive";
      case "@negated" ->
          clause != null && clause.verb().negated() ? "it is negated" : "it is not negated";
      case "@copula" -> "it is not said of a subject";
      case "@number" -> "no number stands behind it";
      case "@participants" -> "nobody takes part in it";
      case "modal" ->
          clause == null || clause.verb().modality().isEmpty()
              ? "it has no modal verb"
              : "its modal verb is " + clause.verb().modality();
      case "inf" -> "such an infinitive does not hang on it";
      case "particle", "adj" -> "behind it stands " + quoted(behind(frame));
      case "mod", "poss" -> "before it stands " + quoted(before(frame));
      default -> phrases(frame, test.slot());
    };
  }

  private static String phrases(Frame frame, String slot) {
    List<Phrase> phrases = frame.slot(slot);
    if (phrases.isEmpty()) {
      return "there is no " + slot;
    }
    return phrases.stream()
        .map(phrase -> slot + " is " + quoted(text(frame, phrase)))
        .collect(Collectors.joining(", "));
  }

  static String text(Frame frame, Phrase phrase) {
    return frame.sentence().text(phrase.first(), phrase.last());
  }

  private static String behind(Frame frame) {
    Clause clause = frame.clause();
    int head = clause == null ? frame.head() : clause.verb().head();
    int last = Math.min(frame.sentence().sentence().tokens().size() - 1, head + BEHIND);
    return head == last ? "" : frame.sentence().text(head + 1, last);
  }

  /** The words before the noun of the frame, or before the object of its verb. */
  private static String before(Frame frame) {
    List<Phrase> objects = frame.slot("obj");
    NounPhrase noun =
        frame.nounIfAny().orElseGet(() -> objects.isEmpty() ? null : objects.get(0).main());
    return noun == null || noun.first() == noun.head()
        ? ""
        : frame.sentence().text(noun.first(), noun.head() - 1);
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "no word" : "'" + text + "'";
  }
}
