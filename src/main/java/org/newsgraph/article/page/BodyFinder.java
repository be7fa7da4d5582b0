package org.newsgraph.article.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Finds the blocks that are the body of the article: first the element that holds most of the prose
 * and little else, then within it the blocks that are text of the article.
 */
final class BodyFinder {
  /** A child that holds this share of its parent's prose holds the article. */
  private static final double HOLDS = 0.8;

  private static final int LONGEST_BLOCK = 1000;

  /** Hidden text is the article's only where far more prose is hidden than shown. */
  private static final int HIDDEN_BEYOND = 2;

  private final Element page;
  private final List<Block> blocks;
  private final Map<Element, Double> scores = new IdentityHashMap<>();

  BodyFinder(Element page, List<Block> blocks) {
    this.page = page;
    this.blocks = shown(blocks);
  }

  /** A page whose text a script is to show holds most of its prose in hidden elements. */
  private static List<Block> shown(List<Block> blocks) {
    int plain = prose(blocks, Block.Region.PLAIN);
    if (prose(blocks, Block.Region.HIDDEN) <= HIDDEN_BEYOND * plain) {
      return blocks;
    }
    return blocks.stream()
        .map(b -> b.region() == Block.Region.HIDDEN ? b.in(Block.Region.PLAIN) : b)
        .toList();
  }

  private static int prose(List<Block> blocks, Block.Region region) {
    return blocks.stream()
        .filter(b -> b.region() == region && b.isProse())
        .mapToInt(Block::weight)
        .sum();
  }

  /**
   * What was found.
   *
   * @param root the element that holds the article
   * @param blocks all blocks in it, in reading order
   */
  record Body(Element root, List<Block> blocks) {}

  Body find() {
    for (Block block : blocks) {
      double score = score(block);
      for (Element e = block.element(); e != null && score != 0; e = e.parent()) {
        scores.merge(e, score, Double::sum);
      }
    }
    Element root = root();
    List<Block> body = new ArrayList<>();
    for (Block block : blocks) {
      if (isWithin(block.element(), root)) {
        body.add(block);
      }
    }
    return new Body(root, body);
  }

  private Element root() {
    Element root = page;
    while (true) {
      Element best = null;
      for (Element child : root.children()) {
        if (best == null || score(child) > score(best)) {
          best = child;
        }
      }
      if (best == null || score(best) < HOLDS * score(root) || score(best) <= 0) {
        return root;
      }
      root = best;
    }
  }

  private double score(Element element) {
    return scores.getOrDefault(element, 0.0);
  }

  private static double score(Block block) {
    if (block.region() != Block.Region.PLAIN) {
      return 0;
    }
    if (block.isProse()) {
      return Math.min(block.weight(), LONGEST_BLOCK) * (1 - block.linkShare());
    }
    return 0;
  }

  private static boolean isWithin(Element element, Element root) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e == root) {
        return true;
      }
    }
    return false;
  }
}
