package org.newsgraph.article.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBuilderTest {
  private static final List<String> PIECES =
      List.of("one", " two", "  ", "\u00a0", "\u200b", "\u00ad", "köprü ", "橋", "\t\n", "");

  @Test
  void cleansPieceByPieceAsCleanTextCleansAtOnce() {
    Random random = new Random(7);
    LineBuilder builder = new LineBuilder();
    for (int round = 0; round < 500; round++) {
      StringBuilder whole = new StringBuilder();
      for (int i = random.nextInt(8); i > 0; i--) {
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        whole.append(piece);
        assertEquals(CleanText.line(piece).length(), builder.append(piece));
      }
      assertEquals(CleanText.line(whole), builder.take());
    }
  }

  @Test
  void countsLettersThatStandForWordsThreeTimes() {
    LineBuilder builder = new LineBuilder();
    builder.append("ab");
    builder.space();
    builder.append("橋。");
    assertEquals(5 + 4, builder.weight());
    builder.clear();
    assertTrue(builder.isEmpty());
    assertEquals(0, builder.weight());
  }

  @Test
  void growsWithTheText() {
    LineBuilder builder = new LineBuilder();
    builder.append("ab ".repeat(2_000));
    builder.append("cd");
    assertEquals("ab ".repeat(2_000) + "cd", builder.take());
  }
}
