package org.newsgraph.article.plain;

import java.util.List;
import org.newsgraph.article.field.Draft;

/**
 * Reads a page that was saved as plain text: first its head (date, section, headline, deck, picture
 * lines), then its paragraphs, then what the page shows after them.
 */
public final class PlainTextReader {
  /** Fills a draft; a text without any furniture is an article too. */
  public void read(String text, Draft draft) {
    List<Line> lines = Lines.of(text);
    int bodyFrom = new HeadReader(lines, draft).read();
    new BodyReader(lines.subList(bodyFrom, lines.size()), draft).read();
  }
}
