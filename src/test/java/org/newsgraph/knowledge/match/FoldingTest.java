package org.newsgraph.knowledge.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldingTest {
  private static List<String> ends(String text, int begin) {
    List<String> ends = new ArrayList<>();
    Folding folding = new Folding(text, begin);
    while (folding.nextWordEnd()) {
      ends.add(text.substring(begin, folding.end()));
    }
    return ends;
  }

  private static long hash(String text) {
    Folding folding = new Folding(text, 0);
    long hash = NameHash.EMPTY;
    while (folding.nextWordEnd()) {
      hash = folding.hash();
    }
    return hash;
  }

  @Test
  void stopsAtEachWordEnd() {
    assertEquals(List.of("al", "al-Bab", "al-Bab fell"), ends("al-Bab fell", 0));
    assertEquals(List.of("fell", "fell."), ends("al-Bab fell.", 7));
    assertEquals(List.of("U", "U.", "U.S", "U.S."), ends("U.S.", 0));
  }

  @Test
  void doesNotStopInsideWords() {
    assertEquals(List.of("Sana'a"), ends("Sana'a", 0));
    assertEquals(List.of("Israel", "Israel's"), ends("Israel's", 0));
  }

  @Test
  void anEmptyTextHasNoEnd() {
    assertFalse(new Folding("", 0).nextWordEnd());
    assertFalse(new Folding(" - ", 0).nextWordEnd());
  }

  @Test
  void spellingsOfOneNameShareTheirHash() {
    for (String spelling :
        List.of("AL-QAEDA", "al qaeda", "Al–Qaeda", "al  \n qaeda", "Âl-Qaëda", "al-Qa\u00adeda")) {
      assertEquals(hash("al-Qaeda"), hash(spelling), spelling);
    }
    assertNotEquals(hash("al-Qaeda"), hash("alQaeda"));
    assertNotEquals(hash("al-Qaeda"), hash("al-Qaed"));
  }

  @Test
  void blanksBehindTheLastWordDontCount() {
    assertEquals(hash("Mali"), hash("Mali  "));
  }
}
