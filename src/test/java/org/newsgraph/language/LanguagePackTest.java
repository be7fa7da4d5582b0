package org.newsgraph.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  void otherRowsTakeThePlaceOfATableAndChangeTheHash() {
    List<Row> one = ENGLISH.rows("events").subList(0, 1);
    LanguagePack changed = ENGLISH.with(Map.of("events", one), "source");
    assertEquals(one, changed.rows("events"));
    assertEquals(ENGLISH.rows("legal"), changed.rows("legal"));
    assertNotEquals(ENGLISH.sha256(), changed.sha256());
    assertNotEquals(changed.sha256(), ENGLISH.with(Map.of("events", one), "other").sha256());
    assertThrows(
        IllegalArgumentException.class, () -> ENGLISH.with(Map.of("nonsense", one), "source"));
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
