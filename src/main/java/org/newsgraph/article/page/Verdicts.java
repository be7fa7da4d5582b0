package org.newsgraph.article.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.markup.Block;
import org.newsgraph.article.markup.Outline;

/** Which blocks of a page were taken as the body, and why each other was not. For one thread. */
public final class Verdicts {
  static final String CAPTION = "caption or credit of a picture";

  private static final int DEEPEST = 4;

  private final Outline outline;
  private final @Nullable String[] reasons;

  Verdicts(Outline outline) {
    this.outline = outline;
    reasons = new String[outline.blocks().size()];
    Arrays.fill(reasons, "outside the article");
  }

  /** Takes blocks as the body, until one of them is dropped. */
  void keep(List<Block> blocks) {
    blocks.forEach(block -> reasons[block.order()] = null);
  }

  void drop(Block block, String reason) {
    reasons[block.order()] = reason;
  }

  boolean isDropped(Block block, String reason) {
    return reason.equals(reasons[block.order()]);
  }

  /**
   * What became of a block.
   *
   * @param text of the block, one line
   * @param where its elements with their classes, the innermost first: {@code p.lead < div.story}
   * @param dropped why it is no part of the body; empty if it is
   */
  public record Verdict(String text, String where, Optional<String> dropped) {}

  /** In reading order. */
  public List<Verdict> list() {
    List<Verdict> list = new ArrayList<>();
    for (Block block : outline.blocks()) {
      Optional<String> reason = Optional.ofNullable(reasons[block.order()]);
      list.add(new Verdict(block.text(), where(block), reason));
    }
    return Collections.unmodifiableList(list);
  }

  private static String where(Block block) {
    List<String> path = new ArrayList<>();
    Element element = block.element();
    for (int i = 0; i < DEEPEST && element != null && element.parent() != null; i++) {
      String classes = element.className().strip().replaceAll("\\s+", ".");
      path.add(
          element.normalName()
              + (classes.isEmpty() ? "" : "." + classes)
              + (element.id().isEmpty() ? "" : "#" + element.id()));
      element = element.parent();
    }
    return String.join(" < ", path);
  }
}
