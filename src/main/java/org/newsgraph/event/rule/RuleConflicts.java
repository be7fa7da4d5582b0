package org.newsgraph.event.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.event.rule.FrameRule.Condition;
import org.newsgraph.event.rule.FrameRule.Test;

/**
 * Finds rules that can't fire at a trigger, since another one goes before them and holds wherever
 * they hold.
 *
 * <p>{@code RuleConflicts.of(new RuleTable(pack, "events"))}
 */
public final class RuleConflicts {
  /** Columns that tell when a rule holds, or prove it; all others tell what comes of it. */
  private static final Set<String> NO_OUTCOME =
      Set.of("id", "kind", "lemmas", "where", "example", "counterexample");

  /** By test: those that hold wherever it holds. */
  private static final Map<String, Set<String>> WIDER =
      Map.of(
          "@party", Set.of("@group"),
          "@group", Set.of("@party"),
          "@person", Set.of("@party", "@group", "@official"),
          "@official", Set.of("@party", "@group"));

  private static final String ANY = "@any";

  private RuleConflicts() {}

  /**
   * A rule that is never reached.
   *
   * @param before the rule that goes before it
   * @param triggers those at which it is not reached
   * @param whole whether it is reached at no trigger at all
   * @param clash whether both ask for the same and say something else
   */
  public record Conflict(
      FrameRule rule, FrameRule before, List<String> triggers, boolean whole, boolean clash) {}

  /** The conflicts of a table, in its order. */
  public static List<Conflict> of(RuleTable table) {
    List<Conflict> conflicts = new ArrayList<>();
    for (FrameRule rule : table.rules()) {
      Map<FrameRule, List<String>> winners = new LinkedHashMap<>();
      for (String lemma : rule.lemmas()) {
        for (FrameRule other : rule.verb() ? table.verbs(lemma) : table.nouns(lemma)) {
          if (other == rule) {
            break;
          }
          if (implies(rule, other)) {
            winners.computeIfAbsent(other, o -> new ArrayList<>()).add(lemma);
            break;
          }
        }
      }
      int covered = winners.values().stream().mapToInt(List::size).sum();
      boolean whole = covered == rule.lemmas().size();
      winners.forEach(
          (winner, lemmas) ->
              conflicts.add(
                  new Conflict(
                      rule,
                      winner,
                      lemmas,
                      whole,
                      implies(winner, rule) && !outcome(winner).equals(outcome(rule)))));
    }
    return conflicts;
  }

  /** Whether {@code other} holds wherever {@code rule} holds. */
  private static boolean implies(FrameRule rule, FrameRule other) {
    return other.conditions().stream()
        .allMatch(wide -> rule.conditions().stream().anyMatch(narrow -> implies(narrow, wide)));
  }

  private static boolean implies(Condition narrow, Condition wide) {
    if (narrow.negated() != wide.negated()) {
      return false;
    }
    return narrow.negated()
        ? covers(wide.alternatives(), narrow.alternatives())
        : covers(narrow.alternatives(), wide.alternatives());
  }

  /** Whether each of the tests implies one of the others. */
  private static boolean covers(List<Test> tests, List<Test> others) {
    return tests.stream().allMatch(test -> others.stream().anyMatch(o -> implies(test, o)));
  }

  private static boolean implies(Test narrow, Test wide) {
    return narrow.slot().equals(wide.slot())
        && (narrow.value().equals(wide.value())
            || wide.value().equals(ANY)
            || WIDER.getOrDefault(narrow.value(), Set.of()).contains(wide.value()));
  }

  private static Map<String, String> outcome(FrameRule rule) {
    Map<String, String> outcome = new TreeMap<>();
    rule.row()
        .cells()
        .forEach(
            (column, cell) -> {
              if (!NO_OUTCOME.contains(column) && !cell.isEmpty()) {
                outcome.put(column, cell);
              }
            });
    return outcome;
  }
}
