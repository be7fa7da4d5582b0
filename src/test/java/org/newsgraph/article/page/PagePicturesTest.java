package org.newsgraph.article.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.Extracted;
import org.newsgraph.model.article.Image;

/** Which pictures a page has, each once. */
class PagePicturesTest {
  private static final String SITE = "https://courier.example.org";
  private static final String BRIDGE = SITE + "/i/old-stone-bridge.jpg";

  private static Extracted page(String head, String figures) {
    return Extracted.html(
        """
        <!doctype html><html lang="en"><head><title>Bridge opens</title>
        <meta property="og:site_name" content="Example Courier">
        <link rel="canonical" href="%s/bridge">%s</head>
        <body><article><h1>Bridge opens</h1>%s
        <p>The old bridge was opened again on Monday after eleven years of work on its arches.</p>
        <p>The mayor crossed it first, on a donkey, and the band of the fire brigade followed her.</p>
        <p>Ferries will go on until the spring, for those who do not trust the new stones yet.</p>
        </article></body></html>
        """
            .formatted(SITE, head, figures));
  }

  private static List<Image> pictures(String head, String figures) {
    return page(head, figures).article().images();
  }

  private static String og(String url) {
    return "<meta property='og:image' content='" + url + "'>";
  }

  private static String data(String image) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge"
        + " opens\",\"image\":"
        + image
        + "}</script>";
  }

  @Test
  void theOpenGraphPictureLeadsAPageThatShowsNone() {
    Extracted page = page(og("/i/old-stone-bridge.jpg"), "");
    assertEquals(List.of(new Image(BRIDGE, null, null)), page.article().images());
    assertEquals("meta", page.where("images"));
  }

  @Test
  void itsDescriptionStandsInForACaptionUnlessItRepeatsTheHeadline() {
    String described = "<meta property='og:image:alt' content='%s'>";
    assertEquals(
        List.of(new Image(BRIDGE, "A donkey on the bridge", null)),
        pictures(og(BRIDGE) + described.formatted("A donkey on the bridge"), ""));
    assertEquals(
        List.of(new Image(BRIDGE, null, null)),
        pictures(og(BRIDGE) + described.formatted("Bridge opens"), ""));
  }

  @Test
  void toldAndShownPictureAreOneWithCaptionAndCredit() {
    Extracted page =
        page(
            og(SITE + "/i/old-stone-bridge-1200x630.jpg")
                + data("[\"" + BRIDGE + "?w=300\", \"" + BRIDGE + "?w=900\"]"),
            "<figure><img src='/i/old-stone-bridge-640x400.jpg'><figcaption>The donkey. Photo:"
                + " EP</figcaption></figure>");
    assertEquals(
        List.of(new Image(SITE + "/i/old-stone-bridge-640x400.jpg", "The donkey.", "EP")),
        page.article().images());
    assertEquals("JSON-LD, markup, meta", page.where("images"));
  }

  @Test
  void theDataGiveTheCreditThatThePageDoesNotPrint() {
    assertEquals(
        List.of(new Image(BRIDGE, "The donkey on the bridge.", "Ada Example/EP")),
        pictures(
                data(
                    "{\"@type\":\"ImageObject\",\"url\":\""
                        + BRIDGE
                        + "\",\"caption\":\"Bridge opens\",\"creditText\":\"Ada Example/EP\"}"),
                "<figure><img src='/i/old-stone-bridge.jpg?w=90'><figcaption>The donkey on the bridge."
                    + "</figcaption></figure>")
            .stream()
            .map(i -> new Image(BRIDGE, i.caption(), i.credit()))
            .toList());
  }

  @Test
  void bareUrlsInTheDataTellTheLeadPictureAndNoGallery() {
    assertEquals(
        List.of(new Image(BRIDGE, null, null)),
        pictures(data("[\"" + BRIDGE + "\",\"" + SITE + "/i/crowd-at-the-quay.jpg\"]"), ""));
  }

  @Test
  void aPageThatShowsItsLeadPictureHasNoOtherOne() {
    assertEquals(
        List.of(new Image(SITE + "/i/a1.jpg", "The donkey.", null)),
        pictures(
            og(BRIDGE),
            "<figure><img src='/i/a1.jpg'><figcaption>The donkey.</figcaption></figure>"));
  }

  @Test
  void logosPlaceholdersAndTracesOfCountersAreNoPictures() {
    assertEquals(List.of(), pictures(og("/assets/example-courier-logo.png"), ""));
    assertEquals(List.of(), pictures(og("/assets/sign.svg"), ""));
    assertEquals(List.of(), pictures("", "<figure><img src='/i/blank.gif'></figure>"));
    assertEquals(
        List.of(), pictures("", "<figure><img src='/count/17a' width='1' height='1'></figure>"));
  }

  @Test
  void theFileOfAPictureThatAScriptLoadsIsTheLargest() {
    List<Image> bridge = List.of(new Image(BRIDGE, null, null));
    String figure = "<figure>%s</figure>";
    for (String image :
        List.of(
            "<img src='data:image/gif;base64,R0' data-src='/i/old-stone-bridge.jpg'>",
            "<img src='/i/blank.gif' data-srcset='/i/s.jpg 320w, /i/old-stone-bridge.jpg 1200w'>",
            "<img src='/i/s.jpg' srcset='/i/s.jpg 320w, /i/old-stone-bridge.jpg 1200w'>",
            "<picture><source srcset='/i/s.jpg 1x, /i/old-stone-bridge.jpg 2x'><img></picture>",
            "<img data-image='loaded' src='/i/old-stone-bridge.jpg'>",
            "<img src='/i/blank.gif'><noscript><img src='/i/old-stone-bridge.jpg'></noscript>")) {
      assertEquals(bridge, pictures("", figure.formatted(image)), image);
    }
  }

  @Test
  void aCreditMayHaveAnElementOfItsOwnAnywhereInTheFigure() {
    List<Image> bridge = List.of(new Image(BRIDGE, "The donkey", "Ada Example/EP"));
    for (String caption :
        List.of(
            "<figcaption>The donkey <cite>Ada Example/EP</cite></figcaption>",
            "<figcaption><span class='credit'>Ada Example/EP</span> The donkey</figcaption>",
            "<figcaption>The donkey <i itemprop='copyrightHolder'>Ada Example/EP</i></figcaption>",
            "<div class='caption'>The donkey</div><p class='photo-credit'>Ada Example/EP</p>")) {
      assertEquals(
          bridge,
          pictures("", "<figure><img src='/i/old-stone-bridge.jpg'>" + caption + "</figure>"),
          caption);
    }
  }

  @Test
  void copiesOfAPictureAreCountedOnce() {
    String figure = "<figure><img src='/i/old-stone-bridge%s.jpg'>%s</figure>";
    String caption = "<figcaption>The donkey.</figcaption>";
    assertEquals(
        List.of(new Image(BRIDGE, "The donkey.", null)),
        pictures(
            "",
            figure.formatted("", "")
                + figure.formatted("-300x200", caption)
                + "<noscript>"
                + figure.formatted("", caption)
                + "</noscript>"));
  }
}
