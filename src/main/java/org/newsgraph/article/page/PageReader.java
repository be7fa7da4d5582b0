package org.newsgraph.article.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.newsgraph.article.field.Draft;

/** Reads a web page. Broken markup is read as browsers read it. */
public final class PageReader {
  /** Fills a draft from a page. */
  public void read(String html, Draft draft) {
    Document page = Jsoup.parse(html);
    List<Block> blocks = BlockReader.blocks(page.body());
    BodyFinder.Body body = new BodyFinder(page.body(), blocks).find();
    draft.body(String.join("\n", body.blocks().stream().map(Block::text).toList()), "markup");
  }
}
