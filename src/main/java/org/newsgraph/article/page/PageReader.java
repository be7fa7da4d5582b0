package org.newsgraph.article.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.newsgraph.article.field.CleanText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;

/** Reads a web page. Broken markup is read as browsers read it. */
public final class PageReader {
  /** The text in the data is taken where the markup shows less than this share of it. */
  private static final double SHOWN = 0.6;

  private static final int SHORTEST_TEXT = 300;

  /** Fills a draft from a page. */
  public void read(String html, Draft draft) {
    Page page = Page.of(Jsoup.parse(html));
    Optional<String> told = new JsonLdFields(page).read(draft);
    new MetaFields(page).read(draft);
    List<Block> blocks = BlockReader.blocks(page.document().body());
    new MarkupFields(page).read(draft, blocks);
    BodyFinder.Body found = new BodyFinder(page.document().body(), blocks).find();
    List<Block> body = new java.util.ArrayList<>(new BodyFilter(draft).filter(found.blocks()));
    new DeckFinder(blocks, draft)
        .find(body)
        .ifPresent(
            deck ->
                body.removeIf(
                    b -> b.order() == deck.order() || b.order() < deck.order() && !b.isProse()));
    // What the data calls a description is no deck unless the page prints it as one.
    draft.withdraw(Field.DECK, c -> !c.where().equals("markup"));
    new PromoFinder(page).find(blocks, body, draft);
    new ImageFinder(page).find(found.root(), draft);
    String shown = String.join("\n", body.stream().map(Block::text).toList());
    String text = told.map(PageReader::paragraphs).orElse("");
    if (text.length() >= SHORTEST_TEXT && shown.length() < SHOWN * text.length()) {
      draft.body(text, "JSON-LD");
    } else {
      draft.body(shown, "markup");
    }
  }

  /** The article's text as the page's data holds it, sometimes with markup in it. */
  private static String paragraphs(String text) {
    if (text.contains("</p>") || text.contains("<br")) {
      List<Block> blocks = BlockReader.blocks(Jsoup.parse(text).body());
      return String.join("\n", blocks.stream().map(Block::text).toList());
    }
    return String.join(
        "\n", text.lines().map(CleanText::line).filter(line -> !line.isEmpty()).toList());
  }
}
