package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.event.rule.RuleColumns;
import org.newsgraph.event.rule.RuleSyntax;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;

/** The shipped tables of rules keep to what is asked of those of users. */
class ShippedRulesTest {
  private static final LanguagePack ENGLISH = LanguagePack.of("en").orElseThrow();

  @ParameterizedTest
  @ValueSource(strings = {"events", "legal"})
  void sayOnlyWhatCanBeSaid(String table) {
    List<String> problems = new ArrayList<>();
    RuleSyntax syntax =
        new RuleSyntax(ENGLISH, RuleFiles.scheme(), problem -> problems.add(problem.message()));
    ENGLISH.rows(table).forEach(row -> syntax.isSound(row, table));
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "legal"})
  void haveTheColumnsThatAreExplained(String table) {
    List<String> explained =
        RuleColumns.of(table).stream().map(RuleColumns.Column::name).sorted().toList();
    Row first = ENGLISH.rows(table).get(0);
    assertEquals(explained, first.cells().keySet().stream().sorted().toList());
  }
}
