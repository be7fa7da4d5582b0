package org.newsgraph.article.plain;

import org.newsgraph.article.field.CleanText;

/**
 * A line of the text, cleaned.
 *
 * @param number 0-based among all lines, blank ones too
 * @param blankBefore whether a blank line, or nothing, stands before it
 */
record Line(String text, int number, boolean blankBefore) {
  /** More characters are prose, not a headline. */
  private static final int LONGEST_HEADLINE = 200;

  private static final int MOST_HEADLINE_WORDS = 30;

  /** Whether it could be a headline by itself: short and not a sentence with a full stop. */
  boolean looksLikeHeadline() {
    return text.length() <= LONGEST_HEADLINE
        && text.split(" ").length <= MOST_HEADLINE_WORDS
        && !endsSentence()
        && CleanText.weight(text) > 1;
  }

  /** Whether it ends as sentences of a body end and headlines don't. */
  boolean endsSentence() {
    String end = text.replaceAll("[\"'”’»“)\\]]+$", "");
    return !end.isEmpty() && ".。،,;:…".indexOf(end.charAt(end.length() - 1)) >= 0;
  }
}
