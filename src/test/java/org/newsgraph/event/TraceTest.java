package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.trace.RuleTrace;
import org.newsgraph.model.trace.RuleTrace.Outcome;
import org.newsgraph.model.trace.Trace;

/** What is traced is what is found. */
class TraceTest {
  @Test
  void tracingChangesNothing() {
    for (String table : List.of("events", "legal")) {
      for (Row row : Reader.PACK.rows(table)) {
        String text = row.get("example") + " " + row.get("counterexample");
        assertEquals(Reader.read(text), Reader.trace(text).extraction(), text);
      }
    }
  }

  @Test
  void everyFactOfARuleIsThatOfARuleThatFired() {
    for (Row row : Reader.PACK.rows("events")) {
      Trace trace = Reader.trace(row.get("example"));
      Set<String> told = new HashSet<>();
      rules(trace).forEach(rule -> told.addAll(rule.facts()));
      for (Event event : trace.extraction().events()) {
        boolean statement = event.type().equals("STATEMENT");
        assertTrue(statement || told.contains(event.id()), () -> event + " " + rules(trace));
      }
    }
  }

  @Test
  void aRuleThatFiredHasFactsOrTellsWhyNot() {
    for (Row row : Reader.PACK.rows("events")) {
      for (RuleTrace rule : rules(Reader.trace(row.get("example")))) {
        boolean fired = rule.outcome() == Outcome.FIRED;
        if (fired && rule.table().equals("events")) {
          assertEquals(rule.facts().isEmpty(), rule.lost() != null, rule::toString);
        }
        assertEquals(rule.outcome() == Outcome.FAILED, rule.failed() != null, rule::toString);
      }
    }
  }

  @Test
  void oneRuleFiresAtATrigger() {
    for (Row row : Reader.PACK.rows("events")) {
      Set<String> fired = new HashSet<>();
      for (RuleTrace rule : rules(Reader.trace(row.get("example")))) {
        if (rule.outcome() == Outcome.FIRED) {
          assertTrue(fired.add(rule.table() + rule.trigger()), rule::toString);
        }
      }
    }
  }

  private static List<RuleTrace> rules(Trace trace) {
    List<RuleTrace> rules = new ArrayList<>();
    trace.sentences().forEach(sentence -> rules.addAll(sentence.rules()));
    return rules;
  }
}
