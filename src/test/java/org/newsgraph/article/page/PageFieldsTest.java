package org.newsgraph.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Extracted;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Promo;

class PageFieldsTest {
  private static final String FIRST =
      "The harbour bridge reopened on Tuesday after two years of repairs, the port authority said.";
  private static final String SECOND =
      "Engineers replaced four hundred beams and both towers, and trains will cross it every day.";
  private static final String PROSE = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + FIRST;

  @Test
  void takesTheArticleThatThePageShowsAmongSeveralInTheData() {
    Article article =
        read(
            "<title>Bridge reopens</title>"
                + data(
                    "[{'@type':'NewsArticle','headline':'Ferry closes','datePublished':'2024-01-01'},"
                        + "{'@type':'NewsArticle','headline':'Bridge reopens',"
                        + "'datePublished':'2024-03-05'}]"));
    assertEquals("2024-03-05", article.published());
    assertEquals("Bridge reopens", article.headline());
  }

  @Test
  void readsAuthorsInEveryFormOfTheData() {
    for (String form :
        List.of(
            "'Ada Example'",
            "['Ada Example']",
            "{'@type':'Person','name':'Ada Example'}",
            "[{'name':['Ada Example']}]",
            "{'name':{'@value':'Ada Example'}}",
            "'By Ada Example'",
            "'Ada &#69;xample'")) {
      String page = data("{'@type':'http://schema.org/NewsArticle','author':" + form + "}");
      List<String> authors = read(page).authors();
      assertEquals(1, authors.size(), form);
      assertTrue(authors.get(0).startsWith("Ada"), form + " " + authors);
    }
  }

  @Test
  void readsTheDateOfThePageWhereTheArticleHasNone() {
    assertEquals(
        "2024-03-05", read(data("{'@type':'WebPage','datePublished':'2024-03-05'}")).published());
    assertNull(read(data("{'@type':'Event','datePublished':'2024-03-05'}")).published());
  }

  @Test
  void readsMetaElementsUnderAnyAttribute() {
    for (String meta :
        List.of(
            "<meta property='article:published_time' content='2024-03-05'>",
            "<meta name='DC.date.issued' content='2024-03-05'>",
            "<meta itemprop='datePublished' content='2024-03-05'>",
            "<meta name=pubdate content='Tue, 05 Mar 2024'>")) {
      assertEquals("2024-03-05", read(meta).published(), meta);
    }
  }

  @Test
  void believesTheDataOfTheArticleBeforeMetaBeforeTheMarkup() {
    String meta = "<meta property='article:published_time' content='2024-03-06'>";
    String time = "<time datetime='2024-03-07'>7 March</time>";
    String data = data("{'@type':'NewsArticle','datePublished':'2024-03-05'}");
    assertEquals("2024-03-05", read(data + meta + time).published());
    assertEquals("2024-03-06", read(meta + time).published());
    assertEquals("2024-03-07", read(time).published());
  }

  @Test
  void tellsADateOfChangeFromTheDateOfPublication() {
    Article article =
        read(
            "<h1>Bridge</h1><p>Published: <time datetime='2024-03-05'>5 March</time></p>"
                + "<p>Updated: <time datetime='2024-03-06'>6 March</time></p>");
    assertEquals("2024-03-05", article.published());
    assertEquals("2024-03-06", article.modified());
  }

  @Test
  void doesNotTakeADateInTheProseForTheDateOfPublication() {
    assertNull(read("<p>" + FIRST + " It had closed on 5 March 2022, and " + SECOND).published());
  }

  @Test
  void takesAHeadingWithoutTheKickerBeforeIt() {
    Article article =
        read(
            "<meta property=og:title content='Trains cross the harbour bridge again'>"
                + "<h1><span>Repairs end</span> Trains cross the harbour bridge again</h1>");
    assertEquals("Trains cross the harbour bridge again", article.headline());
  }

  @Test
  void takesTheHeadingUnderABreadcrumbTrailThatEndsInAHeadingOfItsOwn() {
    String title = "<title>Trains back on harbour bridge soon</title>";
    for (String trail : List.of("<nav>%s</nav>", "<div class=breadcrumbs><i>%s</i></div>")) {
      String page = title + trail.formatted("<h1>Trains back on harbour bridge soon</h1>");
      String printed = "<article><h2>Harbour bridge open to trains</h2>" + PROSE;
      assertEquals("Harbour bridge open to trains", read(page + printed).headline());
      String part = "<article><h2>Harbour</h2>" + PROSE;
      assertEquals("Trains back on harbour bridge soon", read(page + part).headline());
      String other = "<article>" + PROSE + "<h2>Ferries and timetables</h2>";
      assertEquals("Trains back on harbour bridge soon", read(page + other).headline());
    }
    String heading = "<h1>Trains back on harbour bridge soon</h1>";
    String under = "<article><h2>Harbour bridge open to trains</h2>" + PROSE;
    assertEquals("Trains back on harbour bridge soon", read(title + heading + under).headline());
  }

  @Test
  void readsFieldsInElementsThatOnlyChangeTheType() {
    for (String type : List.of("b", "strong", "i", "em", "font")) {
      String fields = "<h1>Bridge reopens</h1><time datetime=2024-03-05>today</time>";
      Article article = read("<" + type + ">" + fields + PROSE);
      assertEquals("Bridge reopens", article.headline(), type);
      assertEquals("2024-03-05", article.published(), type);
    }
  }

  @Test
  void joinsTheLinesOfAHeadingAsTheDataTellsThem() {
    String told = "<meta property=og:title content='Bridge open: Trains cross the harbour again'>";
    String page = told + "<h1><span>Bridge open</span> Trains cross the harbour again</h1>" + PROSE;
    assertEquals("Bridge open: Trains cross the harbour again", read(page).headline());
    String quoted = told + "<h1>\"Bridge open\": Trains cross the harbour again</h1>" + PROSE;
    assertEquals("\"Bridge open\": Trains cross the harbour again", read(quoted).headline());
  }

  @Test
  void takesThePrintedHeadlineBeforeADifferentOneThatOnlyTheDataAndTheTitleTell() {
    String told = "Harbour bridge in danger from salt and old beams";
    String page =
        "<title>"
            + told
            + "</title><meta name=twitter:title content='"
            + told
            + "'>"
            + data("{'@type':'NewsArticle','headline':'" + told + "'}");
    assertEquals(
        "How the harbour bridge is made ready for trains",
        read(page + "<main><h1>How the harbour bridge is made ready for trains</h1>" + PROSE)
            .headline());
  }

  @Test
  void takesTheNameOfASiteOffATitleWhoseRestAHeadingPrints() {
    String title = "Harbour bridge reopens after repairs | ECO";
    String page =
        "<meta property=og:title content='"
            + title
            + "'>"
            + data("{'@type':'NewsArticle','headline':'" + title + "'}");
    Article article = read(page + "<h1>Harbour bridge reopens after repairs</h1>" + PROSE);
    assertEquals("Harbour bridge reopens after repairs", article.headline());
    assertEquals(title, read(page + PROSE).headline());
  }

  @Test
  void takesTheHeadingOfTheArticleBeforeTheNameOfTheSite() {
    Article article =
        read("<title>Bridge reopens - Courier</title><h1>Courier</h1><h1>Bridge reopens</h1>");
    assertEquals("Bridge reopens", article.headline());
  }

  @Test
  void readsBylinesOfTheMarkup() {
    for (String byline :
        List.of(
            "<a rel=author href=/a>Ada Example</a>",
            "<span itemprop=author><span itemprop=name>Ada Example</span></span>",
            "<div class='article-byline'>By Ada Example</div>",
            "<span class='c-author'>Ada Example</span>")) {
      assertEquals(List.of("Ada Example"), read(byline).authors(), byline);
    }
  }

  @Test
  void claimsNoLanguageThatIsNone() {
    assertEquals("pt-BR", read("<html lang=pt_BR>").claimedLanguage());
    assertEquals("de", read("<meta http-equiv=content-language content=de>").claimedLanguage());
    assertNull(read("<html lang='{{lang}}'>").claimedLanguage());
  }

  @Test
  void resolvesLinksAgainstTheBaseOfThePage() {
    String list =
        "<h2>Read more</h2><p><a href='ferry'>Ferry line closes after forty years</a></p>";
    assertEquals(
        "https://courier.example.org/news/ferry",
        promo(read("<base href='https://courier.example.org/news/'>", list)).url());
    assertNull(promo(read("", list)).url());
  }

  @Test
  void endsAListOfPromosAtTheNextParagraphOfTheBody() {
    Article article =
        read(
            "",
            "<h2>Related</h2><p><a href=/f>Ferry line closes after forty years</a></p><p>"
                + SECOND
                + "</p><p><a href=/t>City council votes on new tram plan</a></p><p>"
                + SECOND
                + "</p>");
    assertEquals(
        List.of("Ferry line closes after forty years"),
        article.promos().stream().map(Promo::headline).toList());
  }

  @Test
  void keepsALabelledPointerInAParagraphApart() {
    Article article =
        read(
            "", "<p>READ MORE: <a href=/f>Ferry line closes after forty years</a></p><p>" + SECOND);
    assertEquals("READ MORE", promo(article).label());
    assertTrue(!article.body().contains("Ferry"));
  }

  @Test
  void takesNoDescriptionThatThePageDoesNotPrintForADeck() {
    assertNull(
        read("<meta name=description content='All about bridges and trains in the city.'>").deck());
  }

  @Test
  void takesAPrintedDescriptionForTheDeckIfItStandsApart() {
    String text = "Trains cross the harbour again after two long years.";
    String meta = "<meta name=description content='" + text + "'>";
    Article apart = read(meta + "<h1>Bridge</h1><h2>" + text + "</h2>");
    assertEquals(text, apart.deck());
    assertTrue(!apart.body().contains(text));
    Article first = read(meta + "<h1>Bridge</h1><p>" + text + "</p>");
    assertEquals(first.deck() == null, first.body().contains(text));
  }

  @Test
  void readsTheTimeToReadInTheWordsOfThePage() {
    for (String line :
        List.of(
            "5 min read",
            "5 MINUTE READ",
            "5-minute read",
            "5 March 2024 | 5 min read",
            "Reading time: 5 minutes",
            "Lesezeit: 5 Minuten",
            "Lesezeit 5 Min.",
            "Temps de lecture : 5 min",
            "(Tiempo de lectura: 5 minutos)",
            "5 min di lettura",
            "Okuma süresi: 5 dk",
            "Lesezeit: ca. 5 Minuten",
            "Lesezeit etwa 5 Min.",
            "ca. 5 Minuten Lesezeit",
            "Lecture : 5 min",
            "Lectura: ~5 min",
            "Tempo di lettura: circa 5 minuti",
            "Lesezeit</p><p>5 Min.",
            "Reading time:</p><p>approx. 5 minutes",
            "読了時間：5分")) {
      assertEquals("PT5M", readTime("<h1>Bridge reopens</h1><p>" + line + "</p>"), line);
    }
    assertNull(readTime("<h1>Bridge reopens</h1><p>5 minutes late</p>"));
    assertNull(readTime("<h1>Bridge reopens</h1><p>Duration: about 5 min</p>"));
    assertNull(readTime("<h1>Bridge reopens</h1><aside><a>Ferry</a> <p>5 min read</p></aside>"));
    assertNull(readTime("<h1>Bridge reopens</h1><p>0 min read</p>"));
  }

  @Test
  void believesTheTimeToReadInTheDataBeforeThePrintedOne() {
    String printed = "<h1>Bridge reopens</h1><p>7 min read</p>";
    for (String told : List.of("PT5M", "PT300S", "PT0H5M")) {
      String data = data("{'@type':'NewsArticle','timeRequired':'" + told + "'}");
      assertEquals("PT5M", readTime(data + printed), told);
    }
    for (String wrong : List.of("5", "PT", "PT0M", "P5D", "soon")) {
      String data = data("{'@type':'NewsArticle','timeRequired':'" + wrong + "'}");
      assertEquals("PT7M", readTime(data + printed), wrong);
    }
  }

  @Test
  void takesNoHeadlineOrDateForADeck() {
    Article article =
        read(
            "<h1>Bridge reopens after two long years of repairs</h1>"
                + "<p class=deck>Bridge reopens after two long years of repairs</p>"
                + "<p class=lead>Published on 5 March 2024 at half past nine</p>");
    assertNull(article.deck());
  }

  @Test
  void takesNoBylineAndNoNoteOnTheAuthorForADeck() {
    String head = "<meta name=author content='Pia Loom'><h1>Bridge reopens after repairs</h1>";
    String note = "<p class=summary>Pia Loom works for the Courier as a reporter in the south.</p>";
    assertNull(read(head + note).deck());
    assertNull(read(head + "<p class=summary>By Pia Loom, Example Courier | Contact</p>").deck());
    String deck = "Pia Loom crossed the bridge before it opened.";
    assertEquals(deck, read(head + "<p class=summary>" + deck + "</p>").deck());
  }

  private static Promo promo(Article article) {
    assertEquals(1, article.promos().size());
    return article.promos().get(0);
  }

  private static @Nullable String readTime(String head) {
    return read(head).readTime();
  }

  private static String data(String json) {
    return "<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>";
  }

  private static Article read(String head) {
    return Extracted.html(head + PROSE).article();
  }

  private static Article read(String head, String after) {
    return Extracted.html(head + PROSE + "</p>" + after).article();
  }
}
