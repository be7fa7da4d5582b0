package org.newsgraph.evaluate.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScoreTest {
  @Test
  void sharesAreOfWhatIsFoundAndOfWhatIsExpected() {
    Score score = new Score(8, 4, 5, 4);
    assertEquals(0.8, score.precision());
    assertEquals(0.5, score.recall());
    assertEquals(8.0 / 13, score.f1());
  }

  @Test
  void nothingFoundHasNoPrecision() {
    Score score = new Score(3, 0, 0, 0);
    assertEquals(Double.NaN, score.precision());
    assertEquals(0, score.recall());
    assertEquals(0, score.f1());
  }

  @Test
  void scoresAddUp() {
    assertEquals(new Score(3, 2, 3, 2), new Score(2, 1, 2, 1).plus(Score.of(true)));
    assertEquals(new Score(1, 0, 1, 0), Score.of(false));
  }

  @Test
  void moreRightThanFoundCannotBe() {
    assertThrows(IllegalArgumentException.class, () -> new Score(1, 1, 1, 2));
    assertThrows(IllegalArgumentException.class, () -> new Score(1, 2, 1, 1));
  }

  @Test
  void aTableKeepsTheOrderOfItsRowsAndLeavesOutEmptyOnes() {
    ScoreTable table = new ScoreTable("Mentions", "class", List.of("Court", "City", "Region"));
    table.add("Region", Score.of(true));
    table.add("Court", Score.of(false));
    table.add("Alliance", Score.of(true));
    assertEquals(List.of("Court", "Region", "Alliance"), List.copyOf(table.rows().keySet()));
    assertEquals(Set.of("Alliance", "Court", "Region"), table.sorted().rows().keySet());
    assertEquals("Alliance", table.sorted().rows().keySet().iterator().next());
  }
}
