package org.newsgraph.article.page;

import org.jsoup.nodes.Element;

/**
 * A stretch of text between two boundaries of blocks.
 *
 * @param order 0-based in the page
 * @param text cleaned, one line
 * @param linkShare share of the text that is links, 0 to 1
 * @param element the innermost block element around it
 * @param region what it lies in
 */
record Block(int order, String text, double linkShare, Element element, Region region) {
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

  /** The same block in another region. */
  Block in(Region other) {
    return new Block(order, text, linkShare, element, other);
  }

  boolean isHeading() {
    return element.normalName().matches("h[1-6]");
  }

  /** Whether it reads like a paragraph: long enough, few links, a sentence's end. */
  boolean isProse() {
    return linkShare < 0.4 && (weight() >= 80 || weight() >= 20 && endsSentence());
  }

  boolean endsSentence() {
    String end = text.replaceAll("[\"'”’»“)\\]\\s]+$", "");
    return !end.isEmpty() && ".!?…。！？।؟".indexOf(end.charAt(end.length() - 1)) >= 0;
  }

  /** Length of the text; letters that stand for whole words count more. */
  int weight() {
    int weight = 0;
    for (int i = 0; i < text.length(); i++) {
      weight += text.charAt(i) >= '\u2e80' && text.charAt(i) <= '\ud7ff' ? 3 : 1;
    }
    return weight;
  }
}
