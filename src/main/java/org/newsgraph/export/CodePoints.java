package org.newsgraph.export;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.Span;
import org.newsgraph.model.article.Passage;

/**
 * Offsets of an article in code points. Counting from the start for every mention takes quadratic
 * time in long texts, so the places of the surrogate pairs are found once.
 */
final class CodePoints {
  private final Map<String, int[]> pairs = new HashMap<>();

  CodePoints(List<Passage> passages) {
    for (Passage passage : passages) {
      pairs.put(passage.in(), pairs(passage.text()));
    }
  }

  /**
   * @throws IllegalArgumentException if the article has no such passage
   */
  Span of(String in, Span span) {
    int[] places = pairs.get(in);
    if (places == null) {
      throw new IllegalArgumentException("the article has no passage '" + in + "'");
    }
    return new Span(count(places, span.begin()), count(places, span.end()));
  }

  private static int count(int[] places, int offset) {
    int at = Arrays.binarySearch(places, offset);
    return offset - (at >= 0 ? at : -at - 1);
  }

  /** Offsets of the low surrogates. */
  private static int[] pairs(String text) {
    int[] places = new int[text.length() - text.codePointCount(0, text.length())];
    int found = 0;
    for (int i = 1; found < places.length; i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        places[found++] = i;
      }
    }
    return places;
  }
}
