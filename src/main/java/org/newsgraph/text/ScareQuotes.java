package org.newsgraph.text;

import java.util.BitSet;
import java.util.List;
import org.newsgraph.model.text.Token;

/**
 * Quotation marks around a few words of a sentence: {@code condemned the “barbaric” killing}. They
 * say whose word it is, and nothing of the grammar.
 */
final class ScareQuotes {
  private static final String OPENING = "\"“„«»‘'";
  private static final String CLOSING = "\"”“»«’'";

  /** Words: what is longer may be a clause of its own. */
  private static final int LONGEST = 3;

  private ScareQuotes() {}

  /** The positions of such marks. */
  static BitSet positions(List<Word> words) {
    BitSet marks = new BitSet();
    for (int i = 1; i < words.size(); i++) {
      if (opens(words, i)) {
        int end = end(words, i);
        if (end > 0) {
          marks.set(i);
          marks.set(end);
          i = end;
        }
      }
    }
    return marks;
  }

  /** Whether a token may be a quotation mark, by its form. */
  static boolean isMark(Token token) {
    return token.is("PUNCT") && (is(OPENING, token.text()) || is(CLOSING, token.text()));
  }

  private static boolean is(String marks, String text) {
    return text.length() == 1 && marks.contains(text);
  }

  private static boolean opens(List<Word> words, int i) {
    return is(OPENING, words.get(i).text()) && !adjoins(words, i - 1);
  }

  /** Where the words behind an opening mark are closed, or -1 if they are not, or are many. */
  private static int end(List<Word> words, int open) {
    int limit = Math.min(words.size() - 1, open + LONGEST + 1);
    for (int i = open + 1; i <= limit; i++) {
      String text = words.get(i).text();
      if (is(CLOSING, text)) {
        return i > open + 1 && adjoins(words, i - 1) ? i : -1;
      }
      if (!Character.isLetterOrDigit(text.codePointAt(0))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean adjoins(List<Word> words, int i) {
    return words.get(i).span().end() == words.get(i + 1).span().begin();
  }
}
