package org.newsgraph.knowledge.match;

import org.newsgraph.model.Fold;

/**
 * What single characters are to names: folded forms, separators, word ends. Agrees with {@link
 * Fold#name}, but for dashes, which separate words like white space here, so that {@code al-Qaeda}
 * and {@code al Qaeda} meet.
 */
final class Letters {
  /** Latin letters with their diacritics; beyond it folding is looked up each time. */
  private static final int TABLE_SIZE = 0x250;

  private static final String[] TABLE = table();

  private Letters() {}

  /** The folded form, none to a few characters. */
  static String fold(char c) {
    return c < TABLE_SIZE ? TABLE[c] : fresh(c);
  }

  /** White space and dashes. */
  static boolean isSeparator(char c) {
    return switch (c) {
      case '-', '‐', '‑', '‒', '–', '—', '\u00a0' -> true;
      default -> Character.isWhitespace(c);
    };
  }

  /** Whether a word starts at {@code begin}. */
  static boolean isWordStart(CharSequence text, int begin) {
    if (begin == 0) {
      return true;
    }
    char before = text.charAt(begin - 1);
    if (isApostrophe(before)) {
      return begin == 1 || !isWord(text.charAt(begin - 2));
    }
    return !isWord(before) || !isWord(text.charAt(begin));
  }

  /**
   * Whether a word ends at {@code end}: before a possessive 's too, not before other apostrophes.
   */
  static boolean isWordEnd(CharSequence text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char last = text.charAt(end - 1);
    char next = text.charAt(end);
    if (isMark(next) || Character.isHighSurrogate(last)) {
      return false;
    }
    if (isApostrophe(last)) {
      return !isWord(next);
    }
    if (!isWord(last)) {
      return true;
    }
    return isApostrophe(next) ? !isWordAt(text, end + 1) || isPossessive(text, end) : !isWord(next);
  }

  private static boolean isPossessive(CharSequence text, int apostrophe) {
    char s = text.charAt(apostrophe + 1);
    return (s == 's' || s == 'S') && !isWordAt(text, apostrophe + 2);
  }

  private static boolean isWordAt(CharSequence text, int at) {
    return at < text.length() && isWord(text.charAt(at));
  }

  /** A part of a word: letters, digits and what modifies them. */
  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c);
  }

  private static boolean isMark(char c) {
    return c >= '\u00ad'
        && (c == '\u00ad'
            || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.FORMAT);
  }

  private static boolean isApostrophe(char c) {
    return switch (c) {
      case '\'', '’', '‘', '`', '´', 'ʼ', 'ʻ', 'ʿ', 'ʾ' -> true;
      default -> false;
    };
  }

  private static String[] table() {
    String[] table = new String[TABLE_SIZE];
    for (char c = 0; c < TABLE_SIZE; c++) {
      table[c] = fresh(c);
    }
    return table;
  }

  private static String fresh(char c) {
    if (isApostrophe(c)) {
      return "'";
    }
    return isMark(c) || Character.isSurrogate(c) ? plain(c) : Fold.name(String.valueOf(c));
  }

  private static String plain(char c) {
    return Character.isSurrogate(c) ? String.valueOf(c) : "";
  }
}
