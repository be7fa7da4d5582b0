package org.newsgraph.article.field;

/** Text without what only typesetting needs. */
public final class CleanText {
  private CleanText() {}

  /**
   * One line: white space of any kind as one blank, no blanks at the ends, no zero-width space,
   * soft hyphen, byte order mark, direction mark or other control character. Joiners stay, for
   * scripts that need them.
   */
  public static String line(CharSequence text) {
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

  /** Length of {@link #line}. */
  public static int length(CharSequence text) {
    int length = 0;
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        blank = true;
      } else if (!isInvisible(c)) {
        length += blank && length > 0 ? 2 : 1;
        blank = false;
      }
    }
    return length;
  }

  /** Number of letters and digits. */
  public static int weight(String text) {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
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

  private static boolean isSpace(char c) {
    if (c < 0x80) {
      return c == ' ' || c >= '\t' && c <= '\r' || c >= '\u001c' && c <= '\u001f';
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isInvisible(char c) {
    if (c >= ' ' && c < '\u007f') {
      return false;
    }
    return switch (c) {
      case '\u00ad', '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff', '\ufffc' -> true;
      default -> Character.isISOControl(c) || c >= '\u202a' && c <= '\u202e';
    };
  }
}
