package org.newsgraph.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.newsgraph.article.field.CleanText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;
import org.newsgraph.article.markup.Block;
import org.newsgraph.article.markup.Outline;
import org.newsgraph.article.markup.Page;
import org.newsgraph.article.picture.Pictures;

/** Reads a web page. Broken markup is read as browsers read it. */
public final class PageReader {
  /** The text in the data is taken where the markup shows less than this share of it. */
  private static final double SHOWN = 0.6;

  private static final int SHORTEST_TEXT = 300;

  /**
   * Fills a draft from a page, and tells of each block of the page whether it was taken and why.
   *
   * @param html in UTF-8
   */
  public Verdicts read(byte[] html, Draft draft) {
    Page page = Page.of(html);
    Pictures pictures = new Pictures();
    Optional<String> told = new JsonLdFields(page, pictures).read(draft);
    new MetaFields(page, pictures).read(draft);
    Outline outline = page.outline();
    Verdicts verdicts = new Verdicts(outline);
    new MarkupFields(page).read(draft, outline.blocks());
    BodyFinder.Body found = new BodyFinder(outline, verdicts).find();
    List<Block> body = new BodyFilter(draft, verdicts).filter(found);
    new DeckFinder(outline, found, draft).find(body).ifPresent(d -> cut(d, body, verdicts));
    // What the data calls a description is no deck unless the page prints it as one.
    draft.withdraw(Field.DECK, c -> !c.where().equals("markup"));
    new PromoFinder(page).find(outline.blocks(), body, draft);
    new ImageFinder(page, outline, verdicts).find(found.root(), body, pictures);
    pictures.addTo(draft);
    String shown = String.join("\n", body.stream().map(Block::text).toList());
    // Cleaning makes no text longer.
    String text =
        told.filter(t -> shown.length() < SHOWN * t.length())
            .map(PageReader::paragraphs)
            .orElse("");
    if (text.length() >= SHORTEST_TEXT && shown.length() < SHOWN * text.length()) {
      draft.body(text, "JSON-LD");
    } else {
      draft.body(shown, "markup");
    }
    return verdicts;
  }

  /** Takes the deck out of the body, with what is no text before it. */
  private static void cut(Block deck, List<Block> body, Verdicts verdicts) {
    List<Block> cut = new ArrayList<>();
    for (Block block : body) {
      if (block.order() == deck.order() || block.order() < deck.order() && !block.isProse()) {
        verdicts.drop(block, "deck");
        cut.add(block);
      }
    }
    body.removeAll(cut);
  }

  /** The article's text as the page's data holds it, sometimes with markup in it. */
  private static String paragraphs(String text) {
    if (text.contains("</p>") || text.contains("<br")) {
      List<Block> blocks = Page.of(Jsoup.parse(text)).outline().blocks();
      return String.join("\n", blocks.stream().map(Block::text).toList());
    }
    return String.join(
        "\n", text.lines().map(CleanText::line).filter(line -> !line.isEmpty()).toList());
  }
}
