package org.newsgraph.article.page;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;
import org.newsgraph.article.field.Labels;
import org.newsgraph.article.markup.Block;
import org.newsgraph.article.markup.Landmarks;

/** The time to read that a page prints beside its headline: {@code 5 March 2024 | 5 min read}. */
final class ReadTimeFields {
  private static final int SCORE = 70;

  private static final int LONGEST_LINE = 100;

  /** Lists of other pages print a time to read too. */
  private static final int NEAR_BLOCKS = 12;

  private static final Pattern PART = Pattern.compile("\\s*[|·•,/()]\\s*|\\s+[–—-]\\s+");

  private final Draft draft;

  ReadTimeFields(Draft draft) {
    this.draft = draft;
  }

  /**
   * Offers the first that stands near the headline.
   *
   * @param heading the headline, if the page shows it
   */
  void read(List<Block> blocks, @Nullable Element heading) {
    int headline = -1;
    for (Block block : blocks) {
      if (heading != null && (block.element() == heading || block.element().parent() == heading)) {
        headline = block.order();
      }
    }
    if (headline < 0) {
      return;
    }
    int from = Math.max(0, headline - NEAR_BLOCKS / 2);
    int to = Math.min(blocks.size(), headline + NEAR_BLOCKS + 1);
    String before = "";
    for (Block block : blocks.subList(from, to)) {
      if (block.text().length() <= LONGEST_LINE
          && hasDigit(block.text())
          && !Landmarks.isAside(block.element(), heading)
          && (offer(block.text()) || offerLabelled(before, block.text()))) {
        return;
      }
      before = block.text();
    }
  }

  /** The label may stand in a line of its own. */
  private boolean offerLabelled(String before, String line) {
    return Labels.shipped().is(Labels.Kind.READING, before) && offer(before + ": " + line);
  }

  private boolean offer(String line) {
    for (String part : PART.split(line)) {
      OptionalInt minutes = Labels.shipped().readMinutes(part);
      if (minutes.isPresent()) {
        String value = "PT" + minutes.getAsInt() + "M";
        draft.offer(Field.READ_TIME, value, line, "markup", SCORE, "near the headline");
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(String line) {
    return line.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
