package org.newsgraph.article.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.article.field.Labels.Kind;

class FieldWordsTest {
  private final Labels labels = Labels.shipped();

  @Test
  void writesSectionsInCapitalsAsNamesInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("en", "tr")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals("Türkiye", Casing.label("TÜRKİYE"));
        assertEquals("Politics", Casing.label("POLITICS"));
        assertEquals("US Politics & EU", Casing.label("US POLITICS & EU"));
        assertEquals("Middle East", Casing.label("Middle East"));
        assertEquals("Asia-Pacific", Casing.label("ASIA-PACIFIC"));
        assertEquals("経済", Casing.label("経済"));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void cleansWhatOnlyTypesettingNeeds() {
    assertEquals("A bridge", CleanText.line("\uFEFF A\u00a0\t bri\u00addge\u200b\u0000 \n"));
    assertEquals("نمی\u200cدانم", CleanText.line("نمی\u200cدانم"));
    assertTrue(CleanText.isBlank(" \u200b\u00a0\n"));
    assertFalse(CleanText.isBlank("-"));
    assertEquals(6, CleanText.weight("bridge, … !"));
  }

  @Test
  void knowsLabelsWithoutCaseAndWithAColon() {
    assertTrue(labels.is(Kind.PROMO, "RELATED"));
    assertTrue(labels.is(Kind.PROMO, "Read more:"));
    assertTrue(labels.is(Kind.PROMO, "Lesen Sie auch"));
    assertTrue(labels.is(Kind.PROMO, "İLGİLİ HABERLER"));
    assertFalse(labels.is(Kind.PROMO, "Related matters"));
    assertFalse(labels.is(Kind.PROMO, ""));
    assertFalse(labels.is(Kind.PROMO, ":"));
  }

  @Test
  void partsALabelFromWhatFollowsIt() {
    Labels.Start glued = labels.start(Kind.PROMO, "RelatedFerry line closes").orElseThrow();
    assertEquals("Related", glued.label());
    assertEquals("Ferry line closes", glued.rest());
    assertTrue(glued.glued());
    Labels.Start parted = labels.start(Kind.SOURCE, "SOURCE: Courier").orElseThrow();
    assertEquals("Courier", parted.rest());
    assertTrue(parted.separator());
    assertFalse(parted.glued());
    assertEquals(Optional.empty(), labels.start(Kind.PROMO, "Relatedness grows"));
    assertEquals(Optional.empty(), labels.start(Kind.PROMO, "Related"));
    assertEquals(Optional.empty(), labels.start(Kind.PROMO, ""));
  }

  @Test
  void partsBylinesIntoNames() {
    assertEquals(
        List.of("Ada Example", "Ben Sample"), Names.split("By Ada Example and Ben Sample"));
    assertEquals(List.of("Ada Example"), Names.split("von Ada Example"));
    assertEquals(List.of("Ada Example", "Ben Sample"), Names.split("Ada Example, Ben Sample"));
    assertEquals(List.of("Ada Example"), Names.split("Ada Example; ADA EXAMPLE"));
    assertEquals(List.of(), Names.split("By"));
    assertEquals(List.of(), Names.split("https://example.org/authors/ada"));
    assertEquals(List.of("Bylina Example"), Names.split("Bylina Example"));
    assertEquals(List.of("Ada Example"), Names.split("Ada Example, 5. März 2024, 10:30 Uhr"));
  }

  @Test
  void acceptsOnlyUrlsThatCanBeKeys() {
    Optional<String> none = Optional.empty();
    Optional<String> base = Optional.of("https://example.org/news/list");
    assertEquals(
        Optional.of("https://example.org/news/1?p=2"),
        CanonicalUrl.absolute(" HTTPS://Example.ORG/news/1?p=2#top ", none));
    assertEquals(Optional.of("https://example.org/a"), CanonicalUrl.absolute("/a", base));
    assertEquals(Optional.of("https://example.org/news/b"), CanonicalUrl.absolute("b", base));
    assertEquals(
        Optional.of("https://example.org/a%20b%7C"),
        CanonicalUrl.absolute("https://example.org/a b|", none));
    for (String bad :
        List.of(
            "/a",
            "",
            "https://example.org",
            "https://example.org/",
            "https://example.org/index.html",
            "https://example.org/en/",
            "http://localhost/a",
            "mailto:ada@example.org",
            "javascript:void(0)",
            "https://[/a",
            "about:blank")) {
      assertEquals(none, CanonicalUrl.absolute(bad, none), bad);
    }
  }

  @Test
  void prefersTheHighestScoreAndThenAgreementAndThenOrder() {
    Candidates candidates = new Candidates();
    candidates.offer(Field.HEADLINE, new Candidate("A", "A", "meta", 80, ""));
    candidates.offer(Field.HEADLINE, new Candidate("B", "B", "title", 78, ""));
    candidates.offer(Field.HEADLINE, new Candidate("  ", "", "markup", 99, ""));
    assertEquals("A", candidates.best(Field.HEADLINE).orElseThrow().value());
    candidates.offer(Field.HEADLINE, new Candidate("B", "b", "JSON-LD", 76, ""));
    assertEquals("title", candidates.best(Field.HEADLINE).orElseThrow().where());
    assertEquals(Optional.empty(), candidates.best(Field.DECK));
  }

  @Test
  void believesANamedAuthorBeforeAPublisherThatSignsForItself() {
    Draft draft = new Draft(Map.of());
    draft.offer(Field.PUBLISHER, "Example Courier", "", "meta", 80, "");
    draft.authors(List.of("Example Courier"), "Example Courier", "JSON-LD", 90);
    assertEquals(List.of("Example Courier"), draft.authors());
    draft.authors(List.of("Ada Example"), "By Ada Example", "markup", 60);
    assertEquals(List.of("Ada Example"), draft.authors());
  }

  @Test
  void numbersPromosWithinTheirLabelAndKeepsEachOnce() {
    Draft draft = new Draft(Map.of());
    draft.promo("Related", "One", null);
    draft.promo("Explore", "One", null);
    draft.promo("Related", "Two", null);
    draft.promo("Related", "One", null);
    assertEquals(
        List.of("Related 1", "Explore 1", "Related 2"),
        draft.promos().stream().map(p -> p.label() + " " + p.position()).toList());
  }
}
