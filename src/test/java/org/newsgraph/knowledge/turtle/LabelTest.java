package org.newsgraph.knowledge.turtle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelTest {
  private static String clean(String text) {
    return Label.of(text, "en").map(Label::text).orElse("");
  }

  @Test
  void whiteSpaceAndControlCharactersAreOneBlank() {
    assertEquals("Club of Tides", clean("  Club\n\tof\u0000\u0085 \u00a0Tides\u2028"));
  }

  @Test
  void marksOfDirectionAndStrayHalvesGo() {
    assertEquals("Club of Tides", clean("\u202eClub\u200f of\u2066 \ufeffTi\ud83ddes\udc00"));
    assertEquals("Club \ud83c\udf0a", clean("Club \ud83c\udf0a"));
  }

  @Test
  void joinersInsideWordsStay() {
    assertEquals("\u0646\u0645\u06cc\u200c\u062f", clean("\u0646\u0645\u06cc\u200c\u062f"));
  }

  @Test
  void whatHasNoLetterOrIsEndlessIsNoName() {
    for (String text : List.of("", " ", "...", "\u202e", "\u0007", "x".repeat(201))) {
      assertTrue(Label.of(text, "en").isEmpty(), text);
    }
    assertEquals(200, clean("x".repeat(200)).length());
    assertEquals("7", clean("7"));
  }

  @Test
  void aLanguageThatIsNoTagIsNone() {
    assertEquals("pt-br", Label.of("Clube", "pt-br").orElseThrow().language());
    for (String tag : List.of("", "EN", "e", "en\" .", "english language")) {
      assertEquals("", Label.of("Club", tag).orElseThrow().language(), tag);
    }
  }

  @Test
  void acronymsHaveCapitalsOrDotsAlone() {
    for (String text : List.of("UN", "U.N.", "G7", "NATO")) {
      assertTrue(new Label(text, "").isAcronym(), text);
    }
    for (String text : List.of("U", "Un", "UN Club", "77", "..", "ABCDEFGHI")) {
      assertFalse(new Label(text, "").isAcronym(), text);
    }
  }
}
