package org.newsgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.article.Article;

/** Pages that no editor made: what costs little on each element must not cost all of the page. */
class HugePagesTest {
  /** Far more than they take, far less than a walk through the page for each element. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static final int MANY = 8_000;

  private static final String SENTENCE =
      "The harbour bridge reopened on Tuesday after a year of repairs, the port said. ";

  private static final String PARAGRAPH = "<p>" + SENTENCE.repeat(4) + "</p>";

  @Test
  void readsAPageOfTwentyMegabytesOfParagraphs() {
    int paragraphs = 20_000_000 / PARAGRAPH.length();
    String body = read("<h1>Bridge reopens</h1>" + PARAGRAPH.repeat(paragraphs)).body();
    assertEquals(paragraphs, body.lines().count());
  }

  @Test
  void findsTheTextUnderAHundredThousandElements() {
    String body = read("<div>".repeat(100_000) + PARAGRAPH + PARAGRAPH).body();
    assertEquals(2, body.lines().count());
  }

  @Test
  void takesNoPageForAFieldWhereEachElementThatClaimsToBeOneHoldsTheNext() {
    for (String nested :
        List.of(
            "<div class=byline>By Ada Example",
            "<div itemprop=author>Ada Example",
            "<div itemprop=datePublished>5 March 2024",
            "<div><h1>Bridge</h1>",
            "<h2 class=kicker><h1>Bridge",
            "<figure><img src=/a.jpg>",
            "<div class=deck>" + SENTENCE)) {
      var article = read(PARAGRAPH + nested.repeat(MANY) + PARAGRAPH);
      assertTrue(article.body().contains("harbour bridge"), nested);
      assertTrue(article.authors().size() <= 1, nested);
    }
  }

  @Test
  void takesTheDayThatTwentyThousandNestedTimeElementsTell() {
    for (String nested : List.of("<time>5 March 2024 ", "<time><br><br>5 March 2024")) {
      var article = read("<h1>Bridge reopens</h1>" + nested.repeat(20_000) + PARAGRAPH.repeat(3));
      assertEquals("2024-03-05", article.published(), nested);
      assertTrue(article.body().contains("harbour bridge"), nested);
    }
  }

  @Test
  void stopsAtTheFirstHundredsOfPointers() {
    String pointer = "<div><p>Related<p><a href=/news/ferry-line>" + SENTENCE + "%d</a></div>";
    StringBuilder page = new StringBuilder(PARAGRAPH.repeat(3));
    for (int i = 0; i < MANY; i++) {
      page.append(pointer.replace("%d", String.valueOf(i)));
    }
    assertEquals(300, read(page.toString()).promos().size());
  }

  private static Article read(String html) {
    return assertTimeoutPreemptively(LIMIT, () -> Extracted.html(html).article());
  }
}
