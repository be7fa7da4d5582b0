package org.newsgraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FoldTest {
  private final Locale before = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(before);
  }

  @Test
  void theTurkishCapitalMeetsItsOrdinarySpelling() {
    assertEquals(Fold.caseOf("Türkiye"), Fold.caseOf("TÜRKİYE"));
    assertEquals("turkiye", Fold.name("TÜRKİYE"));
  }

  @Test
  void foldsTheSameInATurkishLocale() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    assertEquals("icc", Fold.caseOf("ICC"));
    assertEquals("kalin", Fold.name("Kalın"));
  }

  @Test
  void foldsApostrophesDashesAndWhiteSpace() {
    assertEquals("côte d'ivoire - un", Fold.caseOf("  Côte  d’Ivoire – UN "));
  }
}
