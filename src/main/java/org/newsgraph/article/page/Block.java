package org.newsgraph.article.page;

import org.jsoup.nodes.Element;

/**
 * A stretch of text between two boundaries of blocks.
 *
 * @param order 0-based in the page
 * @param text cleaned, one line
 * @param weight length of the text; letters that stand for whole words count more
 * @param linkShare share of the text that is links, 0 to 1
 * @param element the innermost block element around it
 * @param linkFirst whether it begins with a link as long as a headline, and more follows
 * @param afterImage whether a picture stands between it and the block before it
 * @param node place of the innermost element around it, block or not, in the {@link Outline}
 * @param region what it lies in
 */
record Block(
    int order,
    String text,
    int weight,
    double linkShare,
    boolean linkFirst,
    boolean afterImage,
    Element element,
    int node,
    Region region) {
  /** What kind of place a block lies in, told by elements and class names around it. */
  enum Region {
    /** nothing speaks against it */
    PLAIN,
    /** an element or class name says that it is not the article's text */
    DROPPED,
    /** the caption or credit of a picture */
    CAPTION,
    /** not shown until a script shows it */
    HIDDEN
  }

  private static final int LONG = 80;

  private static final int SHORT = 20;

  Block(
      int order,
      String text,
      double linkShare,
      boolean linkFirst,
      boolean afterImage,
      Element element,
      int node) {
    this(order, text, weigh(text), linkShare, linkFirst, afterImage, element, node, Region.PLAIN);
  }

  /** The same block in another region. */
  Block in(Region other) {
    return other == region
        ? this
        : new Block(order, text, weight, linkShare, linkFirst, afterImage, element, node, other);
  }

  /** Whether an element or one around it has a name. */
  static boolean isIn(String name, Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.normalName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  boolean isHeading() {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  /** Whether it reads like a paragraph: long enough, few links, a sentence's end. */
  boolean isProse() {
    return linkShare < 0.4 && (weight >= LONG || weight >= SHORT && endsSentence());
  }

  boolean endsSentence() {
    int end = text.length();
    while (end > 0
        && ("\"'”’»“)]".indexOf(text.charAt(end - 1)) >= 0
            || Character.isWhitespace(text.charAt(end - 1)))) {
      end--;
    }
    return end > 0 && ".!?…。！？।؟".indexOf(text.charAt(end - 1)) >= 0;
  }

  private static int weigh(String text) {
    int weight = 0;
    for (int i = 0; i < text.length(); i++) {
      weight += text.charAt(i) >= '\u2e80' && text.charAt(i) <= '\ud7ff' ? 3 : 1;
    }
    return weight;
  }
}
