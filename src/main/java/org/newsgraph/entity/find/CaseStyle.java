package org.newsgraph.entity.find;

import java.util.List;
import org.newsgraph.model.text.Token;

/** How a sentence uses capitals, and so what a capital says. */
enum CaseStyle {
  /** names have capitals */
  NORMAL,
  /** Nearly All Words Have Capitals */
  TITLE,
  /** ALL LETTERS ARE CAPITALS */
  UPPER;

  private static final int SHORTEST_HEADLINE = 4;

  /** The style of a sentence; only what is no running text is suspected of title case. */
  static CaseStyle of(List<Token> tokens, boolean running) {
    if (isHeading(tokens)) {
      return UPPER;
    }
    int words = 0;
    int capitalised = 0;
    int upper = 0;
    for (Token token : tokens) {
      String text = token.text();
      if (text.length() < SHORTEST_HEADLINE || !Character.isLetter(text.codePointAt(0))) {
        continue;
      }
      words++;
      capitalised += token.isCapitalised() ? 1 : 0;
      upper += isUpper(text) ? 1 : 0;
    }
    if (words >= SHORTEST_HEADLINE - 1 && upper * 5 >= words * 4) {
      return UPPER;
    }
    boolean title = words >= SHORTEST_HEADLINE && capitalised * 4 >= words * 3;
    return title && !running ? TITLE : NORMAL;
  }

  /** A short line in capitals: one long word, or several. */
  private static boolean isHeading(List<Token> tokens) {
    int words = 0;
    int longest = 0;
    for (Token token : tokens) {
      if (Character.isLetter(token.text().codePointAt(0))) {
        if (!isUpper(token.text())) {
          return false;
        }
        words++;
        longest = Math.max(longest, token.text().length());
      }
    }
    return longest > SHORTEST_HEADLINE && words > 0;
  }

  /** Whether a word has two capitals or more and few small letters: UN, DoD. */
  static boolean isAcronym(String text) {
    int upper = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return false;
      }
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return upper >= 2 && upper * 2 >= text.length();
  }

  /** Whether a word has capitals and no small letters. */
  static boolean isUpper(String text) {
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letter |= Character.isUpperCase(text.charAt(i));
    }
    return letter;
  }
}
