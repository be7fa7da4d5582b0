package org.newsgraph.article.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaptionTest {
  @Test
  void partsCaptionsFromCredits() {
    assertEquals(new Caption("The bridge.", "EP"), Caption.of("The bridge. / Photo: EP"));
    assertEquals(new Caption("The bridge", "EP"), Caption.of("The bridge (Image: EP)"));
    assertEquals(new Caption(null, "EP / Ada Example"), Caption.of("Foto: EP / Ada Example"));
    assertEquals(new Caption("The bridge at 10:30", null), Caption.of("The bridge at 10:30"));
    assertEquals(Optional.empty(), Caption.credited("He said: no"));
  }
}
