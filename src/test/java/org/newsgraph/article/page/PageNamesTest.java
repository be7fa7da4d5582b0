package org.newsgraph.article.page;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.article.Extracted;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Explanation;
import org.newsgraph.model.article.Article;

/** Headlines and authors, each by the evidence of several places. */
class PageNamesTest {
  private static final String FIRST =
      "The harbour bridge reopened after two years of repairs, the port authority said.";
  private static final String TEXT =
      "<p>"
          + FIRST
          + "</p><p>Engineers replaced four hundred beams, and trains cross it again.</p>";
  private static final String HEADLINE = "<h1>Harbour bridge reopens</h1>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ada Example",
        "Von Ada Example",
        "Par Ada Example",
        "Por Ada Example",
        "Di Ada Example",
        "Door Ada Example",
        "Af Ada Example",
        "Yazan: Ada Example",
        "By Ada Example, Political Correspondent, 5 March 2024",
        "By Ada Example 5 March 2024 | 3 comments",
        "Ada Example | 05.03.2024",
        "By Ada Example, ada@example.org",
        "By Ada Example, @adaexample",
      })
  void readsABylineUnderTheHeadlineWithoutAnyMark(String byline) {
    assertEquals(List.of("Ada Example"), read(HEADLINE + "<p>" + byline + "</p>").authors());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Ada Example and Ben Sample",
        "Von Ada Example und Ben Sample",
        "Par Ada Example et Ben Sample",
        "Por Ada Example y Ben Sample",
        "Di Ada Example e Ben Sample",
        "By Ada Example & Ben Sample",
        "By Ada Example; Ben Sample",
        "Door Ada Example en Ben Sample",
        "Av Ada Example och Ben Sample",
        "Ada Example ve Ben Sample",
      })
  void partsTheNamesOfSeveralAuthors(String byline) {
    String page = HEADLINE + "<p class=byline>" + byline + "</p>";
    assertEquals(List.of("Ada Example", "Ben Sample"), read(page).authors());
  }

  @Test
  void believesPersonsNearTheHeadlineBeforeAnOrganizationInTheData() {
    String data =
        data(
            "{'@type':'NewsArticle','headline':'Harbour bridge reopens',"
                + "'author':{'@type':'Organization','name':'Example Agency'}}");
    assertEquals(List.of("Example Agency"), read(data + HEADLINE).authors());
    assertEquals(List.of("Ada Example"), read(data + HEADLINE + "<p>By Ada Example</p>").authors());
  }

  @Test
  void joinsTheBylinesUnderTheHeadlineAndLeavesThoseOfOtherPages() {
    String bylines = "<span class=author>Ada Example</span> <span class=author>Ben Sample</span>";
    String other = "<div class=related><span class=author>Cid Other</span></div>";
    assertEquals(
        List.of("Ada Example", "Ben Sample"),
        Extracted.html(HEADLINE + bylines + TEXT + other).article().authors());
  }

  @Test
  void namesNoHostOfASiteBesideAPerson() {
    String meta = "<meta name=author content='Ada Example, courier.example'>";
    assertEquals(List.of("Ada Example"), read(meta).authors());
  }

  @Test
  void readsASignatureBelowTheTextWhereNobodyElseSigns() {
    String signature = "<p style='text-align: right'><b>Ada Example</b></p>";
    assertEquals(
        List.of("Ada Example"), Extracted.html(HEADLINE + TEXT + signature).article().authors());
    assertEquals(
        List.of("Ben Sample"),
        Extracted.html(HEADLINE + "<p>By Ben Sample</p>" + TEXT + signature).article().authors());
  }

  @Test
  void takesTheHeadingAsPrintedBeforeATeaserForOtherSites() {
    assertEquals(
        "Harbour bridge reopens",
        read("<meta property=og:title content='You will not believe this bridge'>" + HEADLINE)
            .headline());
  }

  @Test
  void takesWhatTwoPlacesTellBeforeAHeadingThatStandsAlone() {
    String data = data("{'@type':'NewsArticle','headline':'Trains cross the harbour bridge'}");
    String meta = "<meta property=og:title content='Trains cross the harbour bridge'>";
    assertEquals("Trains cross the harbour bridge", read(data + meta + HEADLINE).headline());
  }

  @Test
  void takesAHeadingThatOpenGraphTellsToo() {
    String page =
        data("{'@type':'NewsArticle','headline':'Harbour bridge: repairs end'}")
            + "<title>Harbour bridge: repairs end</title>"
            + "<meta property=og:title content='The bridge reopens after two years'>"
            + "<h1>Your browser is old</h1>"
            + "<div class=carousel><h1>The bridge reopens after two years</h1></div>";
    assertEquals("The bridge reopens after two years", headline(page));
  }

  @Test
  void takesThePartOfATitleThatAHeadingPrints() {
    assertEquals(
        "Harbour bridge reopens",
        headline(
            "<title>Ada Example's pages | Harbour bridge reopens</title>"
                + "<h3>Harbour bridge reopens</h3>"));
    assertEquals(
        "Ferry - and the harbour bridge reopens as well",
        headline("<title>Ferry - and the harbour bridge reopens as well</title><h3>Ferry</h3>"),
        "a heading of a few of its words is that of something else");
  }

  @Test
  void takesTheNameOfTheSiteOffBehindAWideBar() {
    assertEquals(
        "港の橋が再開", headline("<meta property=og:title content='港の橋が再開｜例ニュース'><h1>港の橋が再開</h1>"));
  }

  @Test
  void resolvesEntitiesThatWereWrittenTwice() {
    assertEquals(
        "The 'new' bridge",
        headline("<meta property=og:title content='The &amp;#039;new&amp;#039; bridge'>"));
  }

  @Test
  void readsTheTitleThatATextBeforeThePageHasPushedIntoTheBody() {
    assertEquals(
        "Harbour bridge reopens",
        headline(
            "Warning: no counter<br><!doctype html><html><head>"
                + "<title>Harbour bridge reopens | Example</title></head><body>"));
  }

  @Test
  void takesThePublisherAndSectionOffTheEndOfATitle() {
    String site = "<meta property=og:site_name content='Example Courier'>";
    String title = "<meta property=og:title content='Harbour bridge reopens | Example Courier'>";
    assertEquals("Harbour bridge reopens", read(site + title).headline());
    String shorter = "<meta property=og:title content='Harbour bridge reopens - Sports'>";
    assertEquals("Harbour bridge reopens", read(shorter + HEADLINE).headline());
  }

  @Test
  void believesTheNameOfTheSiteBeforeThatOfItsProgram() {
    String program = "<meta name=application-name content='Example Blog Engine'>";
    String site = "<meta property=og:site_name content='Example Courier'>";
    assertEquals("Example Courier", read(program + site).publisher());
    assertEquals("Example Blog Engine", read(program).publisher());
  }

  @Test
  void takesAKickerOffAHeading() {
    String marked = "<h1><span class=kicker>Transport</span> <span>Trains are back</span></h1>";
    assertEquals("Trains are back", read(marked).headline());
    String told = "<meta property=og:title content='Trains are back on the bridge'>";
    String heading = "<h1>Transport: Trains are back on the bridge</h1>";
    assertEquals("Trains are back on the bridge", read(told + heading).headline());
  }

  @Test
  void readsDataInsideCdataAndWithWrongSyntax() {
    String cdata =
        data("//<![CDATA[\n{'@type':'NewsArticle','headline':'Harbour bridge reopens'}\n//]]>");
    assertEquals("Harbour bridge reopens", read(cdata).headline());
    String broken =
        data("{'@type':'NewsArticle','headline':'Harbour bridge reopens','x':'a'b','y':}");
    assertEquals("Harbour bridge reopens", read(broken).headline());
  }

  @Test
  void takesTheUrlThatABrowserNotedWhenItSavedThePage() {
    String note = "<!-- saved from url=(0036)https://courier.example.org/news/bridge -->";
    assertEquals("https://courier.example.org/news/bridge", read(note + "<html>").url());
  }

  @Test
  void explainsEachFieldByItsCandidatesWithTheChosenOneFirst() {
    Draft draft = new Draft(Map.of());
    String meta =
        "<meta property=article:published_time content='2024-02-25T02:25:54Z'>"
            + "<meta property=og:title content='Trains are back'>";
    new PageReader()
        .read(utf8(meta + HEADLINE + "<p class=date>24 February 2024, 21:25</p>" + TEXT), draft);
    Explanation published =
        draft.explanations().stream().filter(e -> e.field().equals("published")).findFirst().get();
    assertEquals("2024-02-24T21:25:00-05:00", published.chosen().value());
    assertEquals("markup", published.chosen().where());
    assertEquals(2, published.candidates().size());
    assertEquals("meta", published.candidates().get(1).where());
    Explanation headline =
        draft.explanations().stream().filter(e -> e.field().equals("headline")).findFirst().get();
    assertEquals("Harbour bridge reopens", headline.chosen().value());
    assertEquals("Trains are back", headline.candidates().get(1).value());
  }

  @Test
  void readsAPageThatIsCutAtAnyPlace() {
    String page =
        "<!-- saved from url=(0036)https://courier.example.org/news/bridge --><html lang=tr>"
            + "<meta name=date content='11/01/2024'>"
            + data(
                "{'@type':'NewsArticle','headline':'İstanbul KÖPRÜSÜ','author':[{'name':'Ada'}]}")
            + "<h1><span class=kicker>ULAŞIM</span> İstanbul köprüsü</h1>"
            + "<p class=byline>Yazan: <a rel=author>Ada Örnek</a> | ٥ مارس ٢٠٢٤</p>"
            + "<time itemprop=datePublished datetime='2024-03-05T21:00:00Z'>6 Mart 2024</time>"
            + TEXT;
    for (int end = 0; end <= page.length(); end++) {
      String cut = page.substring(0, end);
      assertDoesNotThrow(
          () -> {
            Draft draft = new Draft(Map.of());
            new PageReader().read(utf8(cut), draft);
            draft.explanations();
          },
          cut);
    }
  }

  private static byte[] utf8(String html) {
    return html.getBytes(StandardCharsets.UTF_8);
  }

  private static String data(String json) {
    return "<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>";
  }

  private static Article read(String head) {
    return Extracted.html(head + TEXT).article();
  }

  private static String headline(String head) {
    return Objects.requireNonNullElse(read(head).headline(), "none");
  }

  private static List<String> authorsUnder(String headline, String lines) {
    return Extracted.html(
            """
            <html lang="en"><head><title>%s</title></head>
            <body><ul><li><a href="/harbour-works">Harbour Works</a></li></ul>
            <article><h1>%s</h1>%s
            <p>The old bridge was opened again on Monday after eleven years of work on its arches.</p>
            <p>The mayor crossed it first, on a donkey, and the band of the fire brigade followed her.</p>
            <p>Ferries will go on until the spring; so will all inland traffic, the council said.</p>
            </article></body></html>
            """
                .formatted(headline, headline, lines))
        .article()
        .authors();
  }

  private static List<String> authorsUnder(String lines) {
    return authorsUnder("Bridge opens", lines);
  }

  @Test
  void aNameAloneUnderTheHeadlineIsTheAuthorIfItLeadsToOne() {
    assertEquals(
        List.of("Ada Example"),
        authorsUnder("<div><a href='/autor/17-ada-example'>Ada Example</a></div>"));
    assertEquals(
        List.of("Ada Example", "Ben van Sample"),
        authorsUnder(
            "<div><a href='/authors/ada'>Ada Example</a> and <a href='/authors/ben'>Ben van"
                + " Sample</a></div>"));
    assertEquals(List.of(), authorsUnder("<div><a href='/topics/coast'>Salty Quay</a></div>"));
  }

  @Test
  void aNameAloneWithADateBesideItIsTheAuthor() {
    assertEquals(
        List.of("Ada Example"), authorsUnder("<p>Ada Example</p><p>5 March 2024, 10:30</p>"));
    assertEquals(
        List.of("Ada Example", "Ben J. Sample"),
        authorsUnder("<p>5 March 2024</p><p>Ada Example and Ben J. Sample</p>"));
  }

  @Test
  void whatMayBeASectionIsNoAuthor() {
    String date = "<p>5 March 2024</p>";
    for (String line :
        List.of(
            "Harbour Works", // also in the menu
            "Inland Traffic", // words of the text
            "Bridge Opens", // as the headline
            "EXAMPLE COAST",
            "PTI Exampleton",
            "Coast Correspondent",
            "Associated Press",
            "Ada Example, 3 comments")) {
      assertEquals(List.of(), authorsUnder("<p>" + line + "</p>" + date), line);
    }
    assertEquals(List.of(), authorsUnder("<p>Ada Example</p>"));
  }

  @Test
  void whatMarkupTellsOfOtherThingsIsNotTheArticles() {
    String page =
        """
        <html lang="en"><head><title>Bridge opens</title></head><body vocab="http://schema.org/">
        <div typeof="NewsArticle" resource="/ferry"><h3 property="headline">Ferry sinks</h3>
        <span property="author">Cleo Other</span>
        <span property="datePublished" content="2023-01-02">long ago</span></div>
        <div typeof="NewsArticle" resource="/bridge"><h1 property="headline">Bridge opens</h1>%s
        <p>The old bridge was opened again on Monday after eleven years of work on its arches.</p>
        <p>The mayor crossed it first, on a donkey, and the band of the fire brigade followed her.</p>
        <p>Ferries will go on until the spring, for those who do not trust the new stones yet.</p>
        <div typeof="ImageObject"><span property="author">Fay Lens</span></div></div>
        <div typeof="sioc:Post sioct:Comment"><span property="author">Otto Reader</span>
        <span property="datePublished" content="2024-03-09">later</span></div>
        </body></html>
        """;
    Article none = Extracted.html(page.formatted("")).article();
    assertEquals(List.of(), none.authors());
    assertNull(none.published());
    Article own =
        Extracted.html(
                page.formatted(
                    "<span property='author' typeof='Person'>Ada Example</span>"
                        + "<span property='datePublished' content='2024-03-05'>today</span>"))
            .article();
    assertEquals(List.of("Ada Example"), own.authors());
    assertEquals("2024-03-05", own.published());
  }

  @Test
  void propertiesThatAnItemRefersToElsewhereAreItsOwn() {
    Article article =
        Extracted.html(
                """
                <html lang="en"><body><h1>Bridge opens</h1>
                <p id="by"><span itemprop="author">Ada Example</span></p>
                <div itemscope itemtype="https://schema.org/NewsArticle" itemref="by">
                <meta itemprop="datePublished" content="2024-03-05">
                <p>The old bridge was opened again on Monday after eleven years of work.</p>
                <p>The mayor crossed it first, on a donkey, and the band followed her.</p>
                <p>Ferries will go on until the spring, for those who do not trust it.</p>
                </div></body></html>
                """)
            .article();
    assertEquals(List.of("Ada Example"), article.authors());
    assertEquals("2024-03-05", article.published());
  }
}
