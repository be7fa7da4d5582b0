package org.newsgraph.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span class=date data-timestamp='1709629200'>2 days ago</span>",
        "<span class=date data-timestamp='1709629200000'></span>",
        "<div data-publish-date='2024-03-05T09:00:00Z'>2 days ago</div>",
        "<p data-datetime='2024-03-05T09:00:00Z'>Tuesday, 5/3/24</p>"
      })
  void readsDatesForScriptsBesideTheHeadline(String element) {
    Article article = read(HEADLINE + element);
    assertEquals("2024-03-05T09:00:00Z", article.published());
  }

  @Test
  void believesATimeElementBeforeADateForScripts() {
    assertEquals(
        "2024-03-05",
        read(HEADLINE
                + "<i class=date data-time='1709888400'>now</i>"
                + "<time datetime='2024-03-05'></time>")
            .published());
  }

  @Test
  void takesADateForScriptsOfAChangeForTheDayOfChange() {
    Article article =
        read(
            HEADLINE
                + "<time datetime='2024-03-05'></time>"
                + "<span class=date data-updated-time='2024-03-07'>changed</span>");
    assertEquals("2024-03-05", article.published());
    assertEquals("2024-03-07", article.modified());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div data-timestamp='1709629200'>Clock</div>",
        "<span class=date data-count='1709629200'>17</span>",
        "<aside><b class=date data-timestamp='1709629200'>Ferry</b></aside>",
        "<span class=date data-timestamp='9999999999'>17</span>"
      })
  void takesNoOtherNumberOfAScriptForADate(String element) {
    assertNull(read(HEADLINE + element).published());
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

  @Test
  void takesTheDayOfChangeBeforeOneThatASentenceMentions() {
    String mention = "<p>The next fair is on 12 March 2024 in the town hall, as every year.</p>";
    String note = "<footer><p>This page was last edited on 9 March 2024, at 05:33.</p></footer>";
    assertEquals("2024-03-09T05:33:00", read(HEADLINE + mention + note).published());
    String printed = "<p>Courier, 5 March 2024</p>";
    assertEquals("2024-03-05", read(HEADLINE + printed + mention + note).published());
  }

  @Test
  void takesNoDayOfChangeUnderTheHeadlineWhereTheDataTellTheDayOfPublication() {
    String data =
        "<meta property='article:published_time' content='2023-04-12T18:33:59+02:00'>"
            + "<meta property='article:modified_time' content='2024-03-09T15:24:33+01:00'>";
    String time = "<time itemprop=datePublished datetime='2024-03-09'>9 March 2024</time>";
    assertEquals("2023-04-12T18:33:59+02:00", read(data + HEADLINE + time).published());
  }

  @Test
  void takesADayOfAnEventInTheHeadlineForNoDayOfPublication() {
    String headline = "<h1>Results of the regatta of 3/3/2024</h1>";
    String date = "<p>Desk | <span class=post-date>5 March 2024</span> | Sport</p>";
    assertEquals("2024-03-05", read(date + headline).published());
    assertEquals("2024-03-05", read(headline + "<p>Desk, 5 March 2024, sport</p>").published());
  }

  @Test
  void believesADateInAnElementOfItsOwnBeforeTheClockOfTheSite() {
    String clock = "<div><time datetime='2024-03-08T13:56:20'>Friday, 8 March 2024</time></div>";
    String between = "<p>Links</p>".repeat(50);
    String text = TEXT.replaceFirst("<p>", "<p><span class=text_date>5 March 2024.</span> ");
    assertEquals(
        "2024-03-05", Extracted.html(clock + between + HEADLINE + text).article().published());
  }

  @Test
  void takesNoDateOfATextForTheArticlesBecauseAClassSaysThatThePageIsPublished() {
    String mention = "<p>The keeper of the bridge died on 26.2.2013.</p>";
    String note = "<footer><p>Last updated: 9 March 2024</p></footer>";
    String post = "<div class='post status-publish'>" + HEADLINE + TEXT.repeat(9) + mention;
    assertEquals("2024-03-09", Extracted.html(post + "</div>" + note).article().published());
  }

  @Test
  void readsALabelInABlockBeforeItsDate() {
    String note = "<div><label>Last update:</label><div>9 March 2024, 09:25</div></div>";
    assertEquals("2024-03-09T09:25:00", read(HEADLINE + note).modified());
  }

  @Test
  void readsLabelledDatesInALongerNote() {
    String note =
        "<p>Last changed: 31.10.2023 - 14:49:39<br>Published: 01.11.2023<br>Readings: 61<br>"
            + "(c) by the author and by the Example Courier, all texts and pictures<br>"
            + "Licences for reprints are to be had from the office of the Courier</p>";
    Article article = Extracted.html(HEADLINE + TEXT + note).article();
    assertEquals("2023-11-01", article.published());
    assertEquals("2023-10-31T14:49:39", article.modified());
  }

  @Test
  void takesTheDayOfARecipeAndNotOfItsReviews() {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"Recipe\",\"name\":\"Harbour soup\","
            + "\"review\":[{\"@type\":\"Review\",\"datePublished\":\"2024-03-12\"}],"
            + "\"datePublished\":\"2024-03-05T22:06:08:684Z\"}</script>";
    assertEquals("2024-03-05T22:06:08", read(data + "<h1>Harbour soup</h1>").published());
    assertEquals("2024-03-12", read(data + "<h1>Soup of the week</h1>").published());
  }

  @Test
  void readsADayForMachinesInATitle() {
    String abbr = "<abbr class=published title='2024-03-05T18:52:11+02:00'>last Tuesday</abbr>";
    assertEquals("2024-03-05T18:52:11+02:00", read(HEADLINE + abbr).published());
    String link =
        "<a href=/f title='2024-03-05T18:52:11, the story of the bridge and its men'>b</a>";
    assertNull(read(HEADLINE + link).published());
  }

  @Test
  void letsCommentsSpeakForNoDay() {
    String line = "<p><span>Desk | </span>5 March 2024 | <a href=/s>Sport</a> and weather</p>";
    String mention = "<p>The fair of 12 March 2024 is the ninth in the town hall.</p>";
    String comment = "<div class=comments><time datetime='2024-03-12'>12 March</time></div>";
    assertEquals("2024-03-05", read(line + HEADLINE + TEXT + mention + comment).published());
  }

  private static Article read(String head) {
    return Extracted.html(head + TEXT).article();
  }
}
