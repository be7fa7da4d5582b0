package org.newsgraph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleExtractorTest {
  private static final Duration LIMIT = Duration.ofSeconds(90);

  private static final String PROSE =
      "<p>The harbour bridge reopened on Tuesday after two years of repairs, officials said.</p>";

  private static final String PAGE =
      "<!doctype html><html lang=tr><head><title>Köprü açıldı - Example</title><script type="
          + "'application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Köprü açıldı\","
          + "\"datePublished\":\"2024-03-05\",\"author\":{\"name\":\"Ada Example\"}}</script></head>"
          + "<body class='x y'><h1>Köprü açıldı</h1><time datetime=2024-03-05>5 Mart</time>"
          + "<figure><img src=a.jpg><figcaption>Köprü. / Foto: EP</figcaption></figure>"
          + PROSE.repeat(2)
          + "<h2>İLGİLİ HABERLER</h2><a href='/b'>Vapur seferleri kaldırıldı bugün</a></body></html>";

  @Test
  void survivesAPageCutAtAnyCharacter() {
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int length = 0; length <= PAGE.length(); length++) {
            Extracted run = Extracted.html(PAGE.substring(0, length));
            assertEquals(run.found().isPresent(), run.problems().isEmpty(), "cut at " + length);
          }
        });
  }

  @Test
  void survivesElementsNestedAHundredThousandDeep() {
    for (String tag : List.of("div", "b", "a", "table")) {
      String open = ("<" + tag + ">").repeat(100_000);
      assertTimeoutPreemptively(
          LIMIT, () -> Extracted.html(PROSE + open + PROSE + PROSE), "nested " + tag);
    }
  }

  @Test
  void survivesDataNestedAHundredThousandDeep() {
    String deep = "{\"@type\":\"NewsArticle\",\"author\":" + "[".repeat(100_000);
    String page = "<script type=application/ld+json>" + deep + "</script>" + PROSE.repeat(2);
    assertTimeoutPreemptively(LIMIT, () -> assertTrue(Extracted.html(page).found().isPresent()));
  }

  @Test
  void survivesNodesThatReferToEachOther() {
    String data =
        "{\"@graph\":[{\"@type\":\"NewsArticle\",\"@id\":\"a\",\"headline\":\"H\",\"author\":"
            + "{\"@id\":\"b\"}},{\"@type\":\"Person\",\"@id\":\"b\",\"name\":{\"@id\":\"b\"}}]}";
    String page = "<script type=application/ld+json>" + data + "</script>" + PROSE.repeat(2);
    assertTimeoutPreemptively(
        LIMIT, () -> assertEquals(List.of(), Extracted.html(page).article().authors()));
  }

  @Test
  void survivesLongLinesAndManyBlocks() {
    String line = "The bridge reopened, they said. ".repeat(50_000);
    assertTimeoutPreemptively(LIMIT, () -> Extracted.text("Bridge\n\n" + line).article());
    assertTimeoutPreemptively(LIMIT, () -> Extracted.html("<p>" + line).article());
    assertTimeoutPreemptively(LIMIT, () -> Extracted.html(PROSE.repeat(5_000)).article());
    String numbers = "1 2 3 2024 ".repeat(20_000);
    assertTimeoutPreemptively(LIMIT, () -> Extracted.text("Bridge\n\n" + numbers + "."));
  }

  @Test
  void survivesPagesWithRandomBytesInThem() {
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      StringBuilder page = new StringBuilder(PAGE);
      for (int n = 0; n < 20; n++) {
        page.setCharAt(random.nextInt(page.length()), (char) random.nextInt(0x2100));
      }
      Extracted.html(page.toString());
      Extracted.text(page.toString());
    }
  }

  @Test
  void givesTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      var english = Extracted.html(PAGE).article();
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      var turkish = Extracted.html(PAGE).article();
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      var arabic = Extracted.html(PAGE).article();
      assertEquals(english, turkish);
      assertEquals(english, arabic);
      assertEquals("İLGİLİ HABERLER", english.promos().get(0).label());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void isSafeForManyThreads() {
    Extracted expected = Extracted.html(PAGE);
    List<Extracted> all =
        IntStream.range(0, 64).parallel().mapToObj(i -> Extracted.html(PAGE)).toList();
    all.forEach(run -> assertEquals(expected, run));
  }
}
