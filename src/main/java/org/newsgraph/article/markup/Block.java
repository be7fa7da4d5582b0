package org.newsgraph.article.markup;

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
public record Block(
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
  public enum Region {
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

  /** The same block in another region. */
  public Block in(Region other) {
    return other == region
        ? this
        : new Block(order, text, weight, linkShare, linkFirst, afterImage, element, node, other);
  }

  /** Whether an element or one around it has a name. */
  public static boolean isIn(String name, Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (e.normalName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  public boolean isHeading() {
    String name = element.normalName();
    return name.length() == 2
        && name.charAt(0) == 'h'
        && name.charAt(1) >= '1'
        && name.charAt(1) <= '6';
  }

  /** Whether it reads like a paragraph: long enough, few links, a sentence's end. */
  public boolean isProse() {
    return linkShare < 0.4 && (weight >= LONG || weight >= SHORT && endsSentence());
  }

  public boolean endsSentence() {
    int end = text.length();
    while (end > 0
        && ("\"'”’»“)]".indexOf(text.charAt(end - 1)) >= 0
            || Character.isWhitespace(text.charAt(end - 1)))) {
      end--;
    }
    return end > 0 && ".!?…。！？।؟".indexOf(text.charAt(end - 1)) >= 0;
  }
}
