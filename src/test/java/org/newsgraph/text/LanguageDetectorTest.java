package org.newsgraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageDetectorTest {
  private static final LanguageDetector DETECTOR = new LanguageDetector(List.of("en"));

  private static final String TURKISH =
      "Bakan, toplantıda ülkenin ekonomisi ve komşularla ilişkileri hakkında uzun uzun konuştu.";

  @Test
  void theTextDecidesAgainstItsClaim() {
    assertEquals("tr", DETECTOR.detect(TURKISH, "en"));
    String english =
        "The ministers met in the capital to discuss trade, security and the fate of the people"
            + " who had been taken across the border during the winter, officials said.";
    assertEquals("en", DETECTOR.detect(english, "de"));
  }

  @Test
  void aShortTextMayBeInAnExpectedLanguage() {
    assertEquals("en", DETECTOR.detect("The talks go on.", null));
    assertEquals("en", DETECTOR.detect("Example minister slams rival", null));
  }

  @Test
  void aTextWithoutLettersIsInTheLanguageThatItClaims() {
    assertEquals("de", DETECTOR.detect("12:30 - 14:00", "de-AT"));
    assertEquals("und", DETECTOR.detect("12:30", null));
    assertEquals("und", DETECTOR.detect("", "no such language"));
  }
}
