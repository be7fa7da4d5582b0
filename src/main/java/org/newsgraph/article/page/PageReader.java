package org.newsgraph.article.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.newsgraph.article.field.Draft;

/** Reads a web page. Broken markup is read as browsers read it. */
public final class PageReader {
  /** Fills a draft from a page. */
  public void read(String html, Draft draft) {
    Page page = Page.of(Jsoup.parse(html));
    Optional<String> text = new JsonLdFields(page).read(draft);
    new MetaFields(page).read(draft);
    List<Block> blocks = BlockReader.blocks(page.document().body());
    new MarkupFields(page).read(draft, blocks);
    BodyFinder.Body body = new BodyFinder(page.document().body(), blocks).find();
    draft.body(String.join("\n", body.blocks().stream().map(Block::text).toList()), "markup");
  }
}
