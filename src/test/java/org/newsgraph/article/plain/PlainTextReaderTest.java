package org.newsgraph.article.plain;

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
import org.newsgraph.problem.Severity;

class PlainTextReaderTest {
  private static final String CAPTURE =
      """
       date 2024-03-05 TÜRKİYE
      3 MIN READ
      Harbour bridge reopens after two years of repairs
      The bridge over the old harbour carries trains again, the port authority said.
      Harbour bridge reopens after two years of repairs
      The first train crosses the bridge on Tuesday. / Photo: EP Archive
      March 5, 2024

      The harbour bridge reopened on Tuesday, officials have said.

      Engineers replaced 400 beams.

      Recommended

      Trains will cross it every ten minutes.

      RelatedPort authority orders two ferries
      SOURCE:ExampleCourier and agencies
      Explore
      Ferry line closes in October 2024
      'We waited long': commuters welcome the bridge
      City council votes on tram plan
      """;

  @Test
  void readsEachFieldOfACaptureWithItsFurniture() {
    Extracted run = Extracted.text(CAPTURE);
    Article article = run.article();
    assertEquals("Harbour bridge reopens after two years of repairs", article.headline());
    assertEquals(
        "The bridge over the old harbour carries trains again, the port authority said.",
        article.deck());
    assertEquals("2024-03-05", article.published());
    assertEquals("PT3M", article.readTime());
    assertEquals("Türkiye", article.section());
    assertEquals("TÜRKİYE", run.asPrinted("section"));
    assertEquals("ExampleCourier and agencies", article.sourceLine());
    assertEquals("ExampleCourier", article.publisher());
    assertEquals("SOURCE:ExampleCourier and agencies", run.asPrinted("sourceLine"));
    assertEquals(
        List.of(new Image(null, "The first train crosses the bridge on Tuesday.", "EP Archive")),
        article.images());
    assertEquals("page.x", article.key());
    assertNull(article.dateline());
    assertEquals(List.of(), run.problems());
  }

  @Test
  void keepsHeadlineDeckCaptionsAndPromosOutOfTheBody() {
    assertEquals(
        "The harbour bridge reopened on Tuesday, officials have said.\n"
            + "Engineers replaced 400 beams.\n"
            + "Trains will cross it every ten minutes.",
        Extracted.text(CAPTURE).article().body());
  }

  @Test
  void setsPointersToOtherArticlesApartWithLabelAndPosition() {
    assertEquals(
        List.of(
            new Promo("Related", 1, "Port authority orders two ferries", null),
            new Promo("Explore", 1, "Ferry line closes in October 2024", null),
            new Promo("Explore", 2, "'We waited long': commuters welcome the bridge", null),
            new Promo("Explore", 3, "City council votes on tram plan", null)),
        Extracted.text(CAPTURE).article().promos());
  }

  @Test
  void readsTheSameWithWindowsLineEndsAndInvisibleCharacters() {
    Article expected = Extracted.text(CAPTURE).article();
    Article windows = Extracted.text(CAPTURE.replace("\n", "\r\n")).article();
    assertEquals(expected.body(), windows.body());
    assertEquals(expected.promos(), windows.promos());
    String dirty =
        CAPTURE.replace("bridge", "bri\u00addge").replace(" reopened", "\u00a0re\u200bopened");
    assertEquals(expected.body(), Extracted.text("\uFEFF" + dirty).article().body());
  }

  @Test
  void takesATextWithoutFurnitureAsAnArticle() {
    Article article =
        Extracted.text(
                "Harbour bridge reopens\n\nThe bridge reopened on Tuesday.\n\nTrains cross it.\n")
            .article();
    assertEquals("Harbour bridge reopens", article.headline());
    assertEquals("The bridge reopened on Tuesday.\nTrains cross it.", article.body());
    assertNull(article.deck());
    assertNull(article.published());
  }

  @Test
  void takesAFirstLineThatIsASentenceAsBody() {
    Article article =
        Extracted.text("The bridge reopened on Tuesday.\n\nTrains cross it again.").article();
    assertNull(article.headline());
    assertEquals("The bridge reopened on Tuesday.\nTrains cross it again.", article.body());
  }

  @Test
  void readsBylineAndDateBetweenHeadlineAndText() {
    Article article =
        Extracted.text(
                "Harbour bridge reopens\nBy Ada Example and Ben Sample\n5 March 2024 14:30 GMT\n\n"
                    + "The bridge reopened on Tuesday.\n\nTrains cross it again.")
            .article();
    assertEquals("Harbour bridge reopens", article.headline());
    assertEquals(List.of("Ada Example", "Ben Sample"), article.authors());
    assertEquals("2024-03-05T14:30:00Z", article.published());
    assertEquals("The bridge reopened on Tuesday.\nTrains cross it again.", article.body());
  }

  @Test
  void keepsAHeadlineThatHoldsADate() {
    Article article =
        Extracted.text("Voters decide on 5 March 2024 in Examplia\n\nPolls open at eight.")
            .article();
    assertEquals("Voters decide on 5 March 2024 in Examplia", article.headline());
    assertNull(article.published());
  }

  @Test
  void readsADatelineAndLeavesItInTheBody() {
    Article article =
        Extracted.text(
                "Harbour bridge reopens\n\nEXAMPLE CITY — The bridge reopened on Tuesday.\n\nMore.")
            .article();
    assertEquals("Example City", article.dateline());
    assertTrue(article.body().startsWith("EXAMPLE CITY — "));
  }

  @Test
  void takesSeparatedPromosOutOfTheMiddleOfTheBody() {
    Article article =
        Extracted.text(
                "Bridge reopens\n\nThe bridge reopened.\n\nREAD MORE: Ferry line closes\n\n"
                    + "Trains cross it.\n\nLesen Sie auch: Fähre fährt nicht mehr\n\nThe end came.")
            .article();
    assertEquals("The bridge reopened.\nTrains cross it.\nThe end came.", article.body());
    assertEquals(
        List.of("Ferry line closes", "Fähre fährt nicht mehr"),
        article.promos().stream().map(Promo::headline).toList());
  }

  @Test
  void takesAListAfterABlankLineOnlyIfNothingButHeadlinesFollows() {
    String head = "Bridge reopens\n\nThe bridge reopened.\n\nRelated stories\n\n";
    Article list = Extracted.text(head + "Ferry line closes\n\nTram plan fails\n").article();
    assertEquals(2, list.promos().size());
    assertEquals("The bridge reopened.", list.body());
    Article widget = Extracted.text(head + "What comes next\n\nTrains cross it.\n").article();
    assertEquals(List.of(), widget.promos());
    assertEquals("The bridge reopened.\nWhat comes next\nTrains cross it.", widget.body());
  }

  @Test
  void doesNotTakeWordsThatBeginLikeALabelForOne() {
    Article article =
        Extracted.text(
                "Bridge reopens\n\nRelatedness is a word.\n\nExplorers came.\n\nSources said so.")
            .article();
    assertEquals("Relatedness is a word.\nExplorers came.\nSources said so.", article.body());
    assertNull(article.sourceLine());
  }

  @Test
  void joinsLinesThatWereWrappedAtAFixedWidth() {
    Article article =
        Extracted.text(
                "Bridge reopens\n\n"
                    + "The harbour bridge reopened on Tuesday after two years of repairs,\n"
                    + "officials have said. Trains will cross it every ten minutes, and the\n"
                    + "ferries stay in the port.\n\n"
                    + "The port authority said that engineers replaced four hundred beams\n"
                    + "and both of the towers.\n")
            .article();
    assertEquals(2, article.body().lines().count());
    assertTrue(article.body().contains("repairs, officials"));
  }

  @Test
  void warnsWhereThereIsNoArticle() {
    Extracted run = Extracted.text("Explore\nBridge reopens\nFerry line closes\n");
    assertFalse(run.found().isPresent());
    assertEquals(Code.NO_ARTICLE, run.problems().get(0).code());
    assertEquals(Severity.WARNING, run.problems().get(0).severity());
  }

  @Test
  void survivesTheTextCutAtAnyCharacter() {
    for (int length = 0; length <= CAPTURE.length(); length++) {
      Extracted run = Extracted.text(CAPTURE.substring(0, length));
      if (run.found().isPresent()) {
        String body = run.article().body();
        assertFalse(body.contains("Ferry line closes in"), "cut at " + length);
        assertFalse(body.contains("MIN READ"), "cut at " + length);
      } else {
        assertEquals(1, run.problems().size(), "cut at " + length);
      }
    }
  }
}
