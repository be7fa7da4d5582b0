package org.newsgraph.event.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.reading.Frame;

/**
 * Finds the rule of a table that holds in a frame: of those with its trigger the one with the most
 * conditions, then the first.
 */
public final class RuleMatcher {
  private final RuleTable rules;
  private final ConditionTester tester;
  private final @Nullable RuleObserver observer;

  /**
   * @param observer is told of every rule with the trigger; without one the first that holds ends
   *     the search
   */
  public RuleMatcher(RuleTable rules, ConditionTester tester, @Nullable RuleObserver observer) {
    this.rules = rules;
    this.tester = tester;
    this.observer = observer;
  }

  /** The rule, if any holds. */
  public Optional<FrameRule> best(Frame frame) {
    List<FrameRule> candidates =
        frame.isVerb() ? rules.verbs(frame.lemma()) : rules.nouns(frame.lemma());
    FrameRule best = null;
    for (FrameRule rule : candidates) {
      if (best != null && observer == null) {
        break;
      }
      int failing = tester.failing(rule, frame);
      if (observer != null) {
        observer.tested(frame, rule, failing);
      }
      best = best == null && failing < 0 ? rule : best;
    }
    return Optional.ofNullable(best);
  }
}
