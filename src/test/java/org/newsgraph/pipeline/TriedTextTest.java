package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.article.Article;

class TriedTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya agreed.",
        "Did Kenya agree?",
        "Stop!",
        "He left \"soon.\"",
        "Kenya said:",
        "And so on\u2026",
        "(It rained.)",
        "  It rained.  \n",
        "\u201CWe left.\u201D"
      })
  void whatEndsWithAMarkIsABody(String text) {
    assertFalse(TriedText.isHeadline(text));
    Article article = TriedText.article(text, "2025-05-14");
    assertNull(article.headline());
    assertEquals(text.strip(), article.body());
    assertEquals(Optional.of(LocalDate.of(2025, 5, 14)), article.publicationDay());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Kenya agrees to truce", "U.S. leaves", "Talks: what we know", "", "\u2026 or"})
  void whatEndsWithoutAMarkIsAHeadline(String text) {
    assertTrue(TriedText.isHeadline(text));
    Article article = TriedText.article(text, null);
    assertEquals(text, article.headline());
    assertEquals("", article.body());
    assertEquals(Optional.empty(), article.publicationDay());
  }

  @Test
  void blanksAroundATextDoNotMatter() {
    Article article = TriedText.article("It rained.", null);
    assertEquals(article, TriedText.article(" \n It rained. \t", null));
    assertEquals(List.of("It rained."), article.paragraphs());
    assertNotEquals(
        article.origin().sha256(), TriedText.article("It snowed.", null).origin().sha256());
  }
}
