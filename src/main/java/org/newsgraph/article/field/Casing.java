package org.newsgraph.article.field;

import java.util.Locale;

/** Letter case as values hold it, the same in every locale. */
public final class Casing {
  /** Words in capitals up to this length are taken for short forms: US, UN, EU, NBA. */
  private static final int LONGEST_SHORT_FORM = 3;

  private Casing() {}

  /**
   * A label printed in capitals as a name is written: {@code TÜRKİYE} as {@code Türkiye}, {@code US
   * POLITICS} as {@code US Politics}. A label with any small letter stays as it is.
   */
  public static String label(String printed) {
    if (printed.codePoints().anyMatch(Character::isLowerCase)) {
      return printed;
    }
    StringBuilder out = new StringBuilder(printed.length());
    int start = 0;
    for (int i = 0; i <= printed.length(); i++) {
      if (i == printed.length() || !Character.isLetter(printed.charAt(i))) {
        out.append(word(printed.substring(start, i)));
        if (i < printed.length()) {
          out.append(printed.charAt(i));
        }
        start = i + 1;
      }
    }
    return out.toString();
  }

  private static String word(String word) {
    if (word.length() <= LONGEST_SHORT_FORM) {
      return word;
    }
    // The small form of a dotted capital I is i; Locale.ROOT adds U+0307 after it.
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT).replace("\u0307", "");
  }

  /** Whether a text has letters with case and none of them is small. */
  public static boolean isCapitals(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }
}
