package org.newsgraph.knowledge.turtle;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word or name with its language, cleaned of what no name has.
 *
 * @param text one line of visible characters
 * @param language tag such as {@code en}; empty if none is known
 */
public record Label(String text, String language) {
  /** Longer ones are no names, but descriptions or faults. */
  private static final int LONGEST = 200;

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,8}(-[a-z0-9]{1,8})*");

  /** Letters, digits, dots: at most so many make an acronym. */
  private static final int LONGEST_ACRONYM = 8;

  /**
   * Makes a label of any text: white space and control characters become one blank, marks of
   * direction and stray halves of characters go.
   *
   * @return nothing if no letter or digit is left, or too much
   */
  public static Optional<Label> of(String text, String language) {
    StringBuilder clean = new StringBuilder(Math.min(text.length(), LONGEST));
    boolean word = false;
    for (int i = 0; i < text.length() && clean.length() <= LONGEST; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
          clean.append(' ');
        }
      } else if (isVisible(c)) {
        clean.appendCodePoint(c);
        word |= Character.isLetterOrDigit(c);
      }
    }
    String name = clean.toString().strip();
    if (!word || name.length() > LONGEST) {
      return Optional.empty();
    }
    return Optional.of(new Label(name, LANGUAGE.matcher(language).matches() ? language : ""));
  }

  /** Joiners of Indic and Arabic script are part of their words; other marks of format aren't. */
  private static boolean isVisible(int c) {
    int type = Character.getType(c);
    return c == '\u200c'
        || c == '\u200d'
        || type != Character.FORMAT
            && type != Character.SURROGATE
            && type != Character.PRIVATE_USE
            && type != Character.UNASSIGNED;
  }

  /** Whether it is written like an acronym: {@code UN}, {@code U.N.}, {@code G7}. */
  public boolean isAcronym() {
    return text.length() >= 2
        && text.length() <= LONGEST_ACRONYM
        && text.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '.')
        && text.chars().anyMatch(Character::isUpperCase);
  }

  public boolean isSeveralWords() {
    return text.indexOf(' ') > 0;
  }
}
