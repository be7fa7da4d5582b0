package org.newsgraph.article.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BlockReaderTest {
  @Test
  void cutsAtBlocksAndDoubleBreaksButNotAtInlineElements() {
    assertEquals(
        List.of("One two three.", "Four five.", "Six seven", "Eight"),
        texts(
            "<div>One <b>two</b> <a href=x>three</a>.<p>Four<br>five.</p>Six<span> seven</span>"
                + "<br> <br>Eight</div>"));
  }

  @Test
  void doesNotCutParagraphsAtElementsThatHtmlDoesNotKnow() {
    assertEquals(
        List.of("The mayor of Sampleton met Loom Works on Monday.", "One", "Two"),
        texts(
            "<p>The mayor of <st1:place>Sampleton</st1:place> met <company-name>Loom Works"
                + "</company-name> on Monday.<o:p></o:p></p>"
                + "<x-part>One</x-part><x-part>Two</x-part>"));
  }

  @Test
  void leavesOutWhatIsNoText() {
    assertEquals(
        List.of("One", "Two"),
        texts("<script>x</script><p>One</p><style>y</style><button>Go</button><p>Two</p>"));
  }

  @Test
  void measuresTheShareOfLinks() {
    List<Block> blocks = blocks("<p><a href=x>Ferry line</a></p><p>abcde<a href=x>fghij</a></p>");
    assertEquals(1.0, blocks.get(0).linkShare(), 0.01);
    assertEquals(0.5, blocks.get(1).linkShare(), 0.01);
  }

  @Test
  void marksRegionsByElementsAndClassNames() {
    String filler = "<p>" + "The bridge reopened on Tuesday. ".repeat(10) + "</p>";
    List<Block> blocks =
        blocks(
            filler
                + "<nav>a</nav><div class='relatedArticles'>b</div><figcaption>c</figcaption>"
                + "<p hidden>d</p><p style='display: none'>e</p><div class='read-more'>f</div>"
                + "<div role=navigation>g</div><p class=unrelated>h</p><p class=reader>i</p>");
    assertEquals(
        "DROPPED DROPPED CAPTION HIDDEN HIDDEN DROPPED DROPPED PLAIN PLAIN",
        String.join(" ", blocks.stream().skip(1).map(block -> block.region().toString()).toList()));
  }

  @Test
  void doesNotDropAnElementThatHoldsMostOfThePage() {
    String prose = "<p>" + "The bridge reopened on Tuesday. ".repeat(10) + "</p>";
    assertEquals(
        Block.Region.PLAIN, blocks("<div class='no-sidebar comments'>" + prose).get(0).region());
    assertEquals(
        Block.Region.DROPPED,
        blocks(prose + prose + "<div class='no-sidebar comments'>" + prose).get(2).region());
  }

  @Test
  void knowsProseByLengthAndItsEnd() {
    assertTrue(blocks("<p>The bridge reopened today.").get(0).isProse());
    assertFalse(blocks("<p>The bridge reopened today").get(0).isProse());
    assertTrue(blocks("<p>橋は火曜日に再開した。").get(0).isProse());
    assertFalse(blocks("<p><a href=x>The bridge reopened today.</a>").get(0).isProse());
  }

  @Test
  void readsWordsOfClassNamesAtPunctuationAndCapitals() {
    Marks marks = Marks.shipped();
    for (String name :
        List.of("related", "article__related", "articleRelated", "read-more", "readMore", "x ad")) {
      assertTrue(marks.is(Marks.Kind.DROP, element(name)), name);
    }
    for (String name : List.of("unrelated", "reader", "gradient", "header-body", "")) {
      assertFalse(marks.is(Marks.Kind.DROP, element(name)), name);
    }
    assertTrue(marks.is(Marks.Kind.BODY, element("c-articleBody")));
  }

  private static Element element(String className) {
    return new Element("div").attr("class", className);
  }

  private static List<Block> blocks(String html) {
    return Page.of(Jsoup.parse(html)).outline().blocks();
  }

  private static List<String> texts(String html) {
    return blocks(html).stream().map(Block::text).toList();
  }
}
