package org.newsgraph.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Span;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Origin;
import org.newsgraph.model.article.Passage;

class QuotedTest {
  private static final String BODY = "It cost $5 (not 4).\nThe  envoy\tleft. The envoy left.";

  private static final Quoted QUOTED =
      new Quoted(
          Article.ofText(
              new Origin("a", "a", null, 0, Origin.Format.TEXT, "text/plain", "0", null, Map.of()),
              "en",
              null,
              "The envoy left",
              BODY));

  private static Span span(String words, int from) {
    int begin = BODY.indexOf(words, from);
    return new Span(begin, begin + words.length());
  }

  @Test
  void wordsAreFoundWhateverStandsBetweenThem() {
    Span first = span("envoy", 0);
    Span second = span("envoy", first.end());
    for (Span envoy : List.of(first, second)) {
      assertTrue(QUOTED.covers("The envoy left", Passage.BODY, envoy));
      assertTrue(QUOTED.covers("  envoy \n left ", Passage.BODY, envoy));
    }
    assertFalse(QUOTED.covers("envoy left", Passage.BODY, span("The", 0)));
  }

  @Test
  void wordsOfAnotherPassageAreOthers() {
    assertTrue(QUOTED.covers("envoy", Passage.HEADLINE, new Span(4, 9)));
    assertFalse(QUOTED.covers("cost", Passage.HEADLINE, new Span(4, 9)));
    assertFalse(QUOTED.covers("envoy", Passage.DECK, new Span(4, 9)));
  }

  @Test
  void marksAreMarksAndNoPattern() {
    assertTrue(QUOTED.covers("$5 (not 4).", Passage.BODY, span("not", 0)));
    assertFalse(QUOTED.covers(".* envoy", Passage.BODY, span("envoy", 0)));
    assertFalse(QUOTED.covers("\\E.*\\Q", Passage.BODY, span("envoy", 0)));
  }

  @Test
  void theCaseOfLettersCounts() {
    assertFalse(QUOTED.covers("the envoy", Passage.BODY, span("envoy", 0)));
    assertEquals(8, span("$5", 0).begin());
  }
}
