package org.newsgraph.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.Fold;

class LanguagePackTest {
  private static final LanguagePack ENGLISH = LanguagePack.of("en").orElseThrow();

  @Test
  void regionsAndCaseOfACodeAreIgnored() {
    assertEquals(ENGLISH.sha256(), LanguagePack.of("EN-GB").orElseThrow().sha256());
    assertEquals("en", LanguagePack.of("EN-GB").orElseThrow().language());
  }

  @Test
  void thereIsNoneForOtherLanguagesNorForPaths() {
    assertTrue(LanguagePack.of("xx").isEmpty());
    assertTrue(LanguagePack.of("../en").isEmpty());
    assertTrue(LanguagePack.of("").isEmpty());
  }

  @Test
  void everyTableHasRowsAndFilledFirstCells() {
    assertFalse(ENGLISH.tables().isEmpty());
    for (String table : ENGLISH.tables()) {
      List<Row> rows = ENGLISH.rows(table);
      assertFalse(rows.isEmpty(), table);
    }
  }

  @Test
  void commentsAndBlankLinesAreNoRows() {
    List<Row> rows = LanguagePack.parse("t", "# a comment\n\na\tb\n# another\n1\t2\r\n");
    assertEquals(1, rows.size());
    assertEquals(5, rows.get(0).line());
    assertEquals("2", rows.get(0).get("b"));
  }

  @Test
  void aCellHoldsSeveralValues() {
    Row row = LanguagePack.parse("t", "a\tb\nx|y\t\n").get(0);
    assertEquals(List.of("x", "y"), row.list("a"));
    assertEquals(List.of(), row.list("b"));
  }

  @Test
  void aShortRowHasEmptyCellsAndALongOneIsAFault() {
    assertEquals("", LanguagePack.parse("t", "a\tb\nx\n").get(0).get("b"));
    IllegalStateException fault =
        assertThrows(IllegalStateException.class, () -> LanguagePack.parse("t", "a\nx\ty\n"));
    assertTrue(fault.getMessage().contains("t.tsv:2"), fault.getMessage());
  }

  @Test
  void anUnknownTableIsRefusedByName() {
    IllegalArgumentException fault =
        assertThrows(IllegalArgumentException.class, () -> ENGLISH.rows("nonsense"));
    assertTrue(fault.getMessage().contains("nonsense"));
  }

  @Test
  void noVerbIsListedTwice() {
    Set<String> seen = new HashSet<>();
    for (Row row : ENGLISH.rows("verbs")) {
      for (String base : row.list("base")) {
        assertTrue(seen.add(Fold.caseOf(base)), base);
      }
    }
  }

  @Test
  void columnsBecomeWordsAndMaps() {
    assertTrue(ENGLISH.words("clitics", "form").contains("'s"));
    assertEquals("only", ENGLISH.map("verbs", "base", "use").get("kill"));
  }
}
