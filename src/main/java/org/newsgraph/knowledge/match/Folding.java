package org.newsgraph.knowledge.match;

/**
 * Folds a text from a word's start on, letter by letter, and stops at each word's end with the hash
 * of what was folded so far. Copies nothing.
 */
final class Folding {
  private final CharSequence text;

  private int at;
  private boolean blank;
  private long hash = NameHash.EMPTY;

  Folding(CharSequence text, int begin) {
    this.text = text;
    this.at = begin;
  }

  /** Goes on to the next word end; {@code false} if the text has no more. */
  boolean nextWordEnd() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (Letters.isSeparator(c)) {
        blank = true;
        continue;
      }
      if (blank) {
        hash = NameHash.step(hash, ' ');
        blank = false;
      }
      hash = NameHash.step(hash, Letters.fold(c));
      if (Letters.isWordEnd(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Behind the word. */
  int end() {
    return at;
  }

  long hash() {
    return hash;
  }
}
