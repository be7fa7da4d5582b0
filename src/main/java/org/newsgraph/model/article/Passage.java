package org.newsgraph.model.article;

import org.newsgraph.model.Span;

/**
 * One text of an article that is analysed.
 *
 * @param in {@code body}, {@code headline}, {@code deck}, {@code images/0/caption} or {@code
 *     promos/3/headline}, as the extraction record names it
 */
public record Passage(String in, String text) {
  public static final String BODY = "body";
  public static final String HEADLINE = "headline";
  public static final String DECK = "deck";

  public boolean isBody() {
    return in.equals(BODY);
  }

  public boolean isPromo() {
    return in.startsWith("promos/");
  }

  public boolean isCaption() {
    return in.startsWith("images/");
  }

  /** The same stretch counted in code points, as everything that leaves the program counts. */
  public Span codePoints(Span span) {
    int begin = text.codePointCount(0, span.begin());
    return new Span(begin, begin + text.codePointCount(span.begin(), span.end()));
  }
}
