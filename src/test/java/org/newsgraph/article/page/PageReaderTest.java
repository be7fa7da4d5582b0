package org.newsgraph.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Extracted;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Image;
import org.newsgraph.model.article.Promo;
import org.newsgraph.problem.Code;

class PageReaderTest {
  private static final String FIRST =
      "The harbour bridge reopened on Tuesday after two years of repairs, the port authority said.";
  private static final String SECOND =
      "Engineers replaced four hundred beams and both towers, and trains will cross it every day.";
  private static final String THIRD =
      "Commuters had waited for the bridge since the storm, and the ferries were always full.";

  private static final String PAGE =
      """
      <!doctype html><html lang="en-GB"><head>
      <title>Harbour bridge reopens | Example Courier</title>
      <link rel="canonical" href="https://courier.example.org/2024/03/05/bridge">
      <meta property="og:title" content="Harbour bridge reopens">
      <meta property="og:site_name" content="Example Courier">
      <meta property="article:section" content="City">
      <meta name="description" content="Trains cross the harbour again.">
      <script type="application/ld+json">{"@context":"http://schema.org","@graph":[
        {"@type":"WebPage","@id":"#page","datePublished":"2024-03-01"},
        {"@type":["NewsArticle"],"headline":"Harbour bridge reopens","datePublished":
        "2024-03-05T09:30:00+01:00","dateModified":"2024-03-06","author":[{"@id":"#ada"},
        {"@type":"Person","name":"Ben Sample"}],"publisher":{"name":"Example Courier"}},
        {"@type":"Person","@id":"#ada","name":"Ada Example"}]}</script>
      </head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/city">City news of today</a></li></ul></nav>
      <main><article>
      <h1>Harbour bridge reopens</h1>
      <p class="standfirst">Trains cross the harbour again.</p>
      <div class="byline">By <a rel="author" href="/ada">Ada Example</a></div>
      <time datetime="2024-03-05T09:30:00+01:00">5 March 2024</time>
      <figure><img src="/img/bridge.jpg"><figcaption>The bridge at night.
        <span class="credit">Photo: EP</span></figcaption></figure>
      <div class="article-body">
      <p>%s</p>
      <div class="share-tools"><p>Share this article with all of your friends and family.</p></div>
      <p>%s</p>
      <h2>Related</h2>
      <ul><li><a href="/2024/03/04/ferry">Ferry line closes after forty years</a></li>
      <li><a href="/2024/03/03/tram">City council votes on new tram plan</a></li></ul>
      <h3>What commuters say</h3>
      <p>%s</p>
      <ul><li>Trains run from six.</li><li>Tickets cost two coins.</li></ul>
      </div>
      <div class="newsletter-signup"><p>Sign up for our newsletter and get news every day.</p></div>
      </article>
      <section class="comments"><p>I think that this bridge is a waste of all our money, really.</p>
      </section></main>
      <footer><p>Copyright Example Courier. All rights are reserved by the publisher.</p></footer>
      </body></html>
      """
          .formatted(FIRST, SECOND, THIRD);

  @Test
  void readsTheBodyAndNothingElse() {
    assertEquals(
        FIRST
            + "\n"
            + SECOND
            + "\nWhat commuters say\n"
            + THIRD
            + "\nTrains run from six.\nTickets cost two coins.",
        Extracted.html(PAGE).article().body());
  }

  @Test
  void readsTheFieldsAndTellsWhereEachStood() {
    Extracted run = Extracted.html(PAGE);
    Article article = run.article();
    assertEquals("Harbour bridge reopens", article.headline());
    assertEquals("Trains cross the harbour again.", article.deck());
    assertEquals("markup", run.where("deck"));
    assertEquals("2024-03-05T09:30:00+01:00", article.published());
    assertEquals("JSON-LD", run.where("published"));
    assertEquals("2024-03-06", article.modified());
    assertEquals(List.of("Ada Example", "Ben Sample"), article.authors());
    assertEquals("Example Courier", article.publisher());
    assertEquals("City", article.section());
    assertEquals("en-GB", article.claimedLanguage());
    assertEquals("https://courier.example.org/2024/03/05/bridge", article.url());
    assertEquals(article.url(), article.key());
    assertEquals(List.of(), run.problems());
  }

  @Test
  void keepsPicturesWithCaptionCreditAndAbsoluteUrl() {
    assertEquals(
        List.of(
            new Image("https://courier.example.org/img/bridge.jpg", "The bridge at night.", "EP")),
        Extracted.html(PAGE).article().images());
  }

  @Test
  void setsPointersToOtherArticlesApart() {
    assertEquals(
        List.of(
            new Promo(
                "Related",
                1,
                "Ferry line closes after forty years",
                "https://courier.example.org/2024/03/04/ferry"),
            new Promo(
                "Related",
                2,
                "City council votes on new tram plan",
                "https://courier.example.org/2024/03/03/tram")),
        Extracted.html(PAGE).article().promos());
  }

  @Test
  void ignoresCanonicalUrlsThatAreNone() {
    for (String bad : List.of("/bridge", "https://courier.example.org/", "", "bridge")) {
      String page =
          PAGE.replace("https://courier.example.org/2024/03/05/bridge", bad)
              .replace("application/ld+json", "text/none");
      Article article = Extracted.html(page).article();
      assertNull(article.url(), bad);
      assertEquals("page.x", article.key(), bad);
    }
  }

  @Test
  void readsWhatBrokenJsonStillSays() {
    for (String broken :
        List.of(
            "{\"@type\":\"NewsArticle\",\"headline\":\"Bridge\",\"datePublished\":\"2024-03-05\",,}}",
            "{\"@type\":\"NewsArticle\", headline: 'Bridge', \"datePublished\":\"2024-03-05\",}",
            "<!-- {\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-05\"} -->",
            "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-05\"}\n//]]>",
            "{\"@type\":\"NewsArticle\",\"description\":\"a \"quoted\" word\","
                + "\"datePublished\":\"2024-03-05\"}",
            "[{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-05\"")) {
      String page =
          "<script type=application/ld+json>" + broken + "</script><p>" + FIRST + "<p>" + SECOND;
      assertEquals("2024-03-05", Extracted.html(page).article().published(), broken);
    }
  }

  @Test
  void takesTheTextOfTheDataWhereThePageShowsLittleOfIt() {
    String text = FIRST + "\\n\\n" + SECOND + "\\n" + THIRD + " " + THIRD;
    String page =
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\""
            + text
            + "\"}</script><h1>Bridge</h1><p>"
            + FIRST
            + "</p>";
    Extracted run = Extracted.html(page);
    assertEquals(FIRST + "\n" + SECOND + "\n" + THIRD + " " + THIRD, run.article().body());
    assertEquals("JSON-LD", run.where("body"));
  }

  @Test
  void readsTextThatAScriptWouldShow() {
    String page =
        "<body><p>Loading the page for you now.</p><div hidden id=S1><h1>Bridge</h1><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p><p>"
            + THIRD
            + "</p></div>";
    assertEquals(FIRST + "\n" + SECOND + "\n" + THIRD, Extracted.html(page).article().body());
  }

  @Test
  void readsPagesOfTheEarlyWeb() {
    String page =
        "<html><title>Bridge</title><body><table><tr><td><a href=a.html>Home</a> <a href=b.html>"
            + "News</a></td><td><font size=5><b>Bridge</b></font><br><br>"
            + FIRST
            + "<br><br>"
            + SECOND
            + "<br>\n"
            + THIRD
            + "</td></tr></table>";
    assertTrue(Extracted.html(page).article().body().endsWith(FIRST + "\n" + SECOND + " " + THIRD));
  }

  @Test
  void readsADateFromTheVisiblePageOrTheUrlWhereNothingElseTellsIt() {
    String text = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
    assertEquals(
        "2024-03-05",
        Extracted.html("<html lang=de><h1>Brücke</h1><p>Stand: 5. März 2024</p>" + text)
            .article()
            .modified());
    assertEquals(
        "2024-03-05",
        Extracted.html(
                "<link rel=canonical href=https://example.org/2024/03/05/bridge.html>" + text)
            .article()
            .published());
    assertEquals(
        "2024-03-05",
        Extracted.html("<h1>Bridge</h1><span class=date>March 5, 2024</span>" + text)
            .article()
            .published());
  }

  @Test
  void takesAHeadlineWithoutTheNameOfTheSite() {
    String page =
        "<title>Harbour bridge reopens after long repairs - Example Courier</title><p>"
            + FIRST
            + "<p>"
            + SECOND;
    assertEquals(
        "Harbour bridge reopens after long repairs", Extracted.html(page).article().headline());
  }

  @Test
  void warnsOfAPageWithoutAnArticle() {
    Extracted run =
        Extracted.html("<title>Start</title><nav><a href=/a>One</a><a href=/b>Two</a></nav>");
    assertFalse(run.found().isPresent());
    assertEquals(Code.NO_ARTICLE, run.problems().get(0).code());
  }

  @Test
  void keepsAnAnnouncedArticleWithoutAText() {
    String type = "<meta property='og:type' content='article'>";
    String day = "<meta property='article:published_time' content='2024-03-05T08:30:00Z'>";
    String heading = "<h1>Pictures of the bridge</h1>";
    Article article = Extracted.html(type + day + heading).article();
    assertEquals("Pictures of the bridge", article.headline());
    assertEquals("2024-03-05T08:30:00Z", article.published());
    assertEquals("", article.body());
    assertFalse(Extracted.html(day + heading).found().isPresent());
    assertFalse(Extracted.html(type + heading).found().isPresent());
    assertFalse(Extracted.html(type + day + "<title>Pictures</title>").found().isPresent());
  }

  @Test
  void dropsSoftHyphensAndZeroWidthSpaces() {
    String page = "<p>" + FIRST.replace("bridge", "bri&shy;dge&#8203;") + "<p>" + SECOND;
    assertEquals(FIRST + "\n" + SECOND, Extracted.html(page).article().body());
  }

  @Test
  void keepsALastSentenceInWhichThePublisherReports() {
    String site = "<meta property=og:site_name content='Example'><meta name=author content=%s>";
    String text = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
    String reports = "Example could not verify the number of passengers.";
    Article house = Extracted.html(site.formatted("Example") + text + "<p>" + reports).article();
    assertEquals(List.of("Example"), house.authors());
    assertTrue(house.body().endsWith(reports));
    String bio = "<p>Ada Example writes of trains.";
    Article person = Extracted.html(site.formatted("'Ada Example'") + text + bio).article();
    assertTrue(person.body().endsWith(THIRD));
  }
}
