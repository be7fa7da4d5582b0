package org.newsgraph.model.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Span;

/**
 * How one rule fared at one trigger.
 *
 * @param table {@code events} or {@code legal}
 * @param file where the rule stands, as messages name it
 * @param line 1-based
 * @param yields type, mode and context of the event, or the kind of legal fact
 * @param trigger in the passage
 * @param failed the condition that failed, as the rule spells it; absent where all hold
 * @param found what stands in the sentence instead; empty where nothing failed
 * @param fillings which slot filled which column, of a rule that fired
 * @param facts ids of what came of it
 * @param lost why nothing came of it, if that is known
 */
public record RuleTrace(
    String table,
    String id,
    String file,
    int line,
    String yields,
    Span trigger,
    Outcome outcome,
    @Nullable String failed,
    String found,
    List<Filling> fillings,
    List<String> facts,
    @Nullable String lost) {
  public RuleTrace {
    fillings = List.copyOf(fillings);
    facts = List.copyOf(facts);
  }

  /** What became of a rule. */
  public enum Outcome {
    /** All conditions hold, and no rule goes before it. */
    FIRED,
    /** All conditions hold, but another rule goes before it. */
    BEATEN,
    /** A condition fails. */
    FAILED
  }

  /**
   * A column of a rule with what filled it.
   *
   * @param slot the slot that named them
   * @param names those that it names
   */
  public record Filling(String column, String slot, List<String> names) {
    public Filling {
      names = List.copyOf(names);
    }
  }

  /** The same with the facts that came of it. */
  public RuleTrace with(List<String> someFacts, @Nullable String why) {
    return new RuleTrace(
        table, id, file, line, yields, trigger, outcome, failed, found, fillings, someFacts, why);
  }
}
