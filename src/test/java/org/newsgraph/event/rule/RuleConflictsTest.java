package org.newsgraph.event.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.event.rule.RuleConflicts.Conflict;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.language.Table;

class RuleConflictsTest {
  private static final LanguagePack ENGLISH = LanguagePack.of("en").orElseThrow();

  /** Each row: id, kind, lemmas, where, type. */
  private static List<Conflict> conflicts(String... rows) {
    String text = "id\tkind\tlemmas\twhere\ttype\n" + String.join("\n", rows).replace(';', '\t');
    List<Row> table =
        Table.parse(
                "t.tsv",
                text,
                problem -> {
                  throw new AssertionError(problem.message());
                })
            .rows();
    return RuleConflicts.of(new RuleTable(ENGLISH.with(Map.of("events", table), ""), "events"));
  }

  private static Stream<String> told(List<Conflict> conflicts) {
    return conflicts.stream()
        .map(
            c ->
                c.rule().id()
                    + " after "
                    + c.before().id()
                    + " at "
                    + c.triggers()
                    + (c.whole() ? "" : " only")
                    + (c.clash() ? ", clash" : ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "subj:@party > subj:@party",
        "subj:@party obj:@any > obj:@any subj:@party",
        "subj:@party > subj:@person",
        "subj:@official > subj:@person",
        "obj:@any > obj:plan",
        "obj:plan|deal > obj:deal",
        "obj:#deal > obj:pact",
        "obj:@any subj:@group > obj:plan subj:@person",
        "!obj:plan > !obj:plan|deal",
      })
  void aRuleAfterOneThatHoldsWhereverItHoldsIsNeverReached(String wide, String narrow) {
    List<Conflict> conflicts =
        conflicts("a;verb;tour;" + wide + ";CONSULT", "b;verb;tour;" + narrow + ";CONSULT");
    assertEquals(List.of("b after a at [tour]"), told(conflicts).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "subj:@person > subj:@party",
        "obj:plan > obj:@any",
        "obj:deal > obj:plan|deal",
        "!obj:plan|deal > !obj:plan",
        "!obj:plan > obj:plan",
        "subj:@party > obj:@party",
        "subj:@force > subj:@court",
        "subj:@party > subj:@party obj:@any",
      })
  void aRuleAfterOneThatMayFailWhereItHoldsIsReached(String first, String second) {
    List<Conflict> conflicts =
        conflicts("a;verb;tour;" + first + ";CONSULT", "b;verb;tour;" + second + ";CONSULT");
    assertEquals(List.of(), told(conflicts).toList());
  }

  @Test
  void aRuleWithMoreConditionsGoesBeforeOneThatStandsFirst() {
    List<Conflict> conflicts =
        conflicts(
            "a;verb;tour;subj:@person;CONSULT", "b;verb;tour;subj:@party subj:@group;CONSULT");
    assertEquals(List.of("a after b at [tour]"), told(conflicts).toList());
  }

  @Test
  void twoRulesWithTheSameConditionsAndOtherOutcomesClash() {
    List<Conflict> conflicts =
        conflicts("a;verb;tour;subj:@party;CONSULT", "b;verb;tour;subj:@group;AID");
    assertEquals(List.of("b after a at [tour], clash"), told(conflicts).toList());
  }

  @Test
  void otherTriggersKeepARuleAlive() {
    List<Conflict> conflicts =
        conflicts("a;verb;tour|see;;CONSULT", "b;verb;visit|see;subj:@party;CONSULT");
    assertEquals(List.of(), told(conflicts).toList());
    conflicts = conflicts("a;verb;tour|see;;CONSULT", "b;verb;visit|see;;CONSULT");
    assertEquals(List.of("b after a at [see] only"), told(conflicts).toList());
  }

  @Test
  void verbsAndNounsDoNotMeet() {
    assertEquals(List.of(), told(conflicts("a;verb;tour;;CONSULT", "b;noun;tour;;AID")).toList());
  }
}
