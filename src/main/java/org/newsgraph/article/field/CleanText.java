package org.newsgraph.article.field;

/** Text without what only typesetting needs. */
public final class CleanText {
  /** The general categories of marks, one bit each. */
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;

  private CleanText() {}

  /**
   * One line: white space of any kind as one blank, no blanks at the ends, no zero-width space,
   * soft hyphen, byte order mark, direction mark or other control character. Joiners stay, for
   * scripts that need them.
   */
  public static String line(CharSequence text) {
    return isLine(text) ? text.toString() : cleaned(text);
  }

  /** Whether a text is clean already, in ASCII. */
  private static boolean isLine(CharSequence text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= '\u007f' || c == ' ' && blank) {
        return false;
      }
      blank = c == ' ';
    }
    return text.isEmpty() || !blank;
  }

  private static String cleaned(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        blank = true;
      } else if (!isInvisible(c)) {
        if (blank && out.length() > 0) {
          out.append(' ');
        }
        blank = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Number of letters and digits. */
  public static int weight(String text) {
    int weight = 0;
    for (int i = 0; i < text.length(); i++) {
      int c = text.codePointAt(i);
      weight += Character.isLetterOrDigit(c) ? 1 : 0;
      i += Character.charCount(c) - 1;
    }
    return weight;
  }

  /** Whether a text holds a letter or a digit. */
  public static boolean hasWeight(String text) {
    int i = 0;
    while (i < text.length() && !Character.isLetterOrDigit(text.codePointAt(i))) {
      i++;
    }
    return i < text.length();
  }

  /** Whether the text is empty but for white space and invisible characters. */
  public static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i)) && !isInvisible(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character is a letter or a mark on one. */
  static boolean isOfWord(char c) {
    return Character.isLetter(c) || c >= 0x80 && (MARKS >> Character.getType(c) & 1) != 0;
  }

  static boolean isSpace(char c) {
    if (c < 0x80) {
      return c == ' ' || c >= '\t' && c <= '\r' || c >= '\u001c' && c <= '\u001f';
    }
    if (c < '\u1680') {
      return c == '\u0085' || c == '\u00a0';
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isInvisible(char c) {
    if (c < '\u00ad') {
      return Character.isISOControl(c);
    }
    return switch (c) {
      case '\u00ad', '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff', '\ufffc' -> true;
      default -> Character.isISOControl(c) || c >= '\u202a' && c <= '\u202e';
    };
  }
}
