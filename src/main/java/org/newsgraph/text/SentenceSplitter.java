package org.newsgraph.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.Fold;
import org.newsgraph.model.Span;

/**
 * Cuts a text into sentences. A line break always ends one; a full stop does unless it belongs to
 * an abbreviation or a number.
 */
final class SentenceSplitter {
  private static final String ENDERS = ".!?…。！？";
  private static final String CLOSERS = "\"'”’»)]";
  private static final String OPENERS = "\"'“‘«([";

  /**
   * UTF-16 units. What is longer is no sentence but a table or a page without marks; it is cut, as
   * the search for parts of speech takes time with the square of a sentence's length.
   */
  private static final int LONGEST = 4000;

  private final Set<String> neverEnds = new HashSet<>();
  private final Set<String> maybeEnds = new HashSet<>();
  private final Set<String> starters;

  SentenceSplitter(LanguagePack pack) {
    for (Row row : pack.rows("abbreviations")) {
      for (String form : row.list("forms")) {
        (row.get("ends").equals("never") ? neverEnds : maybeEnds).add(Fold.caseOf(form));
      }
    }
    starters = pack.words("starters", "words");
  }

  /** The sentences, without the white space around them; blank lines give none. */
  List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        add(sentences, text, begin, at);
        begin = at;
      } else if (ENDERS.indexOf(c) >= 0) {
        int end = behindClosers(text, at + 1);
        if (endsSentence(text, at, end)) {
          add(sentences, text, begin, end);
          begin = end;
          at = end - 1;
        }
      }
    }
    add(sentences, text, begin, text.length());
    return sentences;
  }

  private static int behindClosers(String text, int from) {
    int at = from;
    while (at < text.length()
        && (CLOSERS.indexOf(text.charAt(at)) >= 0 || ENDERS.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private boolean endsSentence(String text, int stop, int end) {
    if (end >= text.length()) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(end)) && !Character.isSpaceChar(text.charAt(end))) {
      return false;
    }
    int next = end;
    while (next < text.length() && isBlankOrOpener(text.charAt(next))) {
      next++;
    }
    if (next == text.length()) {
      return true;
    }
    if (Character.isLowerCase(text.codePointAt(next))) {
      return false;
    }
    return text.charAt(stop) != '.' || behindPoint(text, stop, next);
  }

  private static boolean isBlankOrOpener(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || OPENERS.indexOf(c) >= 0;
  }

  /** Whether the point at {@code stop} ends a sentence although something follows. */
  private boolean behindPoint(String text, int stop, int next) {
    int begin = stop;
    while (begin > 0 && !isBlankOrOpener(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, stop);
    String key = Fold.caseOf(word) + ".";
    if (neverEnds.contains(key) || isInitial(word)) {
      return false;
    }
    if (maybeEnds.contains(key)) {
      return starters.contains(Fold.caseOf(wordAt(text, next)));
    }
    return true;
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  private static String wordAt(String text, int begin) {
    int end = begin;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end);
  }

  private static void add(List<Span> sentences, String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    while (to - from > LONGEST) {
      int cut = cut(text, from);
      sentences.add(new Span(from, cut));
      from = cut;
      while (isBlank(text.charAt(from))) {
        from++;
      }
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
  }

  /** The end of the last word before the limit, or the limit where there is no blank. */
  private static int cut(String text, int from) {
    int cut = from + LONGEST;
    while (cut > from && !isBlank(text.charAt(cut))) {
      cut--;
    }
    if (cut == from) {
      cut = from + LONGEST;
      return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }
    while (isBlank(text.charAt(cut - 1))) {
      cut--;
    }
    return cut;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
