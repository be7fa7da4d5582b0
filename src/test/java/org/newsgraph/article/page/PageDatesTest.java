package org.newsgraph.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.article.Extracted;
import org.newsgraph.model.article.Article;

class PageDatesTest {
  private static final String TEXT =
      "<p>The harbour bridge reopened after two years of repairs, the port authority said.</p>"
          + "<p>Engineers replaced four hundred beams and both towers, and trains cross it again.</p>";

  private static final String HEADLINE = "<h1>Harbour bridge reopens</h1>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-02-25T02:25:54Z|February 24, 2024, 9:25 pm|2024-02-24T21:25:00-05:00",
        "2024-02-24T22:04:00Z|25 February 2024 00:04|2024-02-25T00:04:00+02:00",
        "2024-02-24T22:04:00Z|25 February 2024|2024-02-25",
        "2024-02-24T12:04:00Z|24 February 2024 14:04|2024-02-24T12:04:00Z",
        "2024-02-24T12:04:00Z|29 February 2024|2024-02-24T12:04:00Z",
      })
  void takesTheDayOfThePagesOwnCalendar(String moment, String printed, String expected) {
    String meta = "<meta property='article:published_time' content='" + moment + "'>";
    String page = meta + HEADLINE + "<p class=date>" + printed + "</p>";
    assertEquals(expected, read(page).published());
  }

  @Test
  void takesTheDayInTheUrlWhereTheMomentIsOnTheOtherSideOfMidnight() {
    String meta = "<meta property='article:published_time' content='2024-02-25T03:10:00Z'>";
    String link = "<link rel=canonical href='https://courier.example.org/2024/02/24/bridge'>";
    assertEquals("2024-02-24", read(meta + link).published());
  }

  @Test
  void believesADateUnderTheHeadlineBeforeAMetaElementOfAnyDate() {
    String meta = "<meta name=date content='2024-03-09'>";
    assertEquals(
        "2024-03-05", read(meta + HEADLINE + "<p class=posted>5 March 2024</p>").published());
    assertEquals("2024-03-09", read(meta + HEADLINE).published());
  }

  @Test
  void takesNoDateOfACommentOrOfARelatedPage() {
    String comment =
        "<div class=comments><time datetime='2024-03-20'>20 March 2024</time><p>Great.</p></div>";
    String related =
        "<aside><a href=/f><time datetime='2024-03-01'>1 March</time> Ferry</a></aside>";
    String date = "<span>5 March 2024</span>";
    assertEquals(
        "2024-03-05",
        Extracted.html(related + HEADLINE + date + TEXT + comment).article().published());
  }

  @Test
  void takesNoDateOfChangeWhereTheDayOfPublicationIsTold() {
    Article article =
        read(HEADLINE + "<p>Updated: 9 March 2024, 10:00. Published: 5 March 2024, 08:30</p>");
    assertEquals("2024-03-05T08:30:00", article.published());
    assertEquals("2024-03-09T10:00:00", article.modified());
  }

  @Test
  void takesTheDateOfChangeWhereNoOtherIsTold() {
    Article article = read(HEADLINE + "<p>Last updated: 9 March 2024</p>");
    assertEquals("2024-03-09", article.published());
    assertEquals("2024-03-09", article.modified());
  }

  @Test
  void readsDayAndMonthInTheOrderThatTheRestOfThePageSpeaksFor() {
    String meta = "<meta name=pubdate content='11/01/2024 12:43:42'>";
    assertEquals(
        "2024-11-01T12:43:42",
        read("<html lang=de>" + meta + HEADLINE + "<p>01.11.2024</p>").published());
    String british = "<html lang=en><link rel=canonical href='https://courier.example.uk/a/b'>";
    assertEquals("2024-05-03", read(british + HEADLINE + "<p>03/05/2024</p>").published());
    assertEquals("2024-03-05", read("<html lang=en>" + HEADLINE + "<p>03/05/2024</p>").published());
  }

  @Test
  void takesNoDayOfCaptureInTheUrlOfAnArchive() {
    String link =
        "<link rel=canonical href='https://archive.example.org/web/20240305101010/"
            + "http://courier.example.org/bridge'>";
    assertNull(read(link).published());
  }

  @Test
  void readsADateThatTheTextBeginsWith() {
    assertEquals(
        "2024-03-05",
        Extracted.html(HEADLINE + "<p>5.3.2024 - " + TEXT.substring(3)).article().published());
  }

  @Test
  void takesADateInAFooterOnlyIfThePageShowsNoOtherDay() {
    String footer = "<footer><p>Courier, 7 March 2024</p></footer>";
    String other = "<footer><p>Courier, 9 March 2024</p></footer>";
    assertEquals("2024-03-07", Extracted.html(TEXT + footer).article().published());
    assertNull(Extracted.html(TEXT + footer + other).article().published());
  }

  private static Article read(String head) {
    return Extracted.html(head + TEXT).article();
  }
}
