package org.newsgraph.article.page;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.article.field.Labels;

/** Keeps of the blocks inside the article's element those that are its text. */
final class BodyFilter {
  private final List<Block> blocks;
  private final Labels labels = Labels.shipped();

  BodyFilter(List<Block> blocks) {
    this.blocks = blocks;
  }

  List<Block> filter() {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      if (keeps(block)) {
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private boolean keeps(Block block) {
    if (block.region() != Block.Region.PLAIN) {
      return false;
    }
    String text = block.text();
    if (block.element().normalName().equals("h1")
        || labels.is(Labels.Kind.PROMO, text)
        || labels.is(Labels.Kind.INTERSTITIAL, text)
        || labels.is(Labels.Kind.END, text)) {
      return false;
    }
    if (block.linkShare() > 0.8 && !block.endsSentence()) {
      return false;
    }
    boolean promo =
        labels.start(Labels.Kind.PROMO, text).filter(s -> s.separator() || s.glued()).isPresent();
    return !(promo && block.linkShare() > 0.3);
  }
}
