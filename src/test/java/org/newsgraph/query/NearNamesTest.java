package org.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NearNamesTest {
  private static final List<String> QUERIES =
      List.of("articles", "claims", "events", "event-counts", "figures", "meetings", "timeline");

  @Test
  void namesWhatDiffersByFewLetters() {
    assertEquals(List.of("events", "event-counts"), NearNames.of("event", QUERIES));
    assertEquals(List.of("timeline"), NearNames.of("timelin", QUERIES));
    assertEquals(List.of("figures"), NearNames.of("fgiures", QUERIES));
  }

  @Test
  void namesNothingThatIsFarAway() {
    assertEquals(List.of(), NearNames.of("weather", QUERIES));
    assertEquals(List.of(), NearNames.of("", QUERIES));
    assertEquals(List.of(), NearNames.of("events", List.of()));
  }

  @Test
  void seesThroughCaseDiacriticsAndLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(List.of("Işık"), NearNames.of("ISIK", List.of("Işık", "Ankara")));
      assertEquals(List.of("claims"), NearNames.of("CLAIMS", QUERIES));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void namesEachOnceAndNoMoreThanCanBeRead() {
    assertEquals(List.of("abcd"), NearNames.of("abc", Collections.nCopies(9, "abcd")));
    List<String> many = List.of("abc1", "abc2", "abc3", "abc4", "abc5", "abc6", "abc7");
    assertEquals(many.subList(0, 5), NearNames.of("abc", many));
  }
}
