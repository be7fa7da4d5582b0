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
 * Cuts a text into words and marks. Hyphenated words, numbers with separators and listed
 * abbreviations stay whole; clitics ({@code 's}) and units behind a number are tokens of their own.
 *
 * <p>Written for this project because the trained tokenizer leaves typographic apostrophes and
 * quotation marks on the words of headlines, which are a tenth of what is read here.
 */
final class WordTokenizer {
  private static final Set<String> ENDINGS_OF_FIGURES = Set.of("ORDINALMARK", "DECADEMARK");
  private final Set<String> clitics;
  private final Set<String> abbreviations;
  private final Set<String> ordinalMarks = new HashSet<>();

  WordTokenizer(LanguagePack pack) {
    clitics = pack.words("clitics", "form");
    abbreviations = pack.words("abbreviations", "forms");
    for (Row row : pack.rows("time-words")) {
      if (ENDINGS_OF_FIGURES.contains(row.get("class"))) {
        ordinalMarks.addAll(row.list("words"));
      }
    }
  }

  /** The words of [begin, end) of a text, with spans in the whole text. */
  List<Word> words(String text, Span range) {
    List<Word> words = new ArrayList<>();
    int at = range.begin();
    while (at < range.end()) {
      int c = text.codePointAt(at);
      if (isBlank(c)) {
        at += Character.charCount(c);
        continue;
      }
      int end = isWordPart(c) ? endOfWord(text, at, range.end()) : at + Character.charCount(c);
      if (isWordPart(c)) {
        addWord(words, text, at, end, range.end());
        at = words.get(words.size() - 1).span().end();
      } else {
        at = addMark(words, text, at, range.end());
      }
    }
    return words;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c);
  }

  /** Zero-width spaces and marks of direction; joiners and soft hyphens belong to their word. */
  private static boolean isInvisible(int c) {
    boolean joiner = c == '\u200c' || c == '\u200d' || c == '\u00ad';
    return Character.getType(c) == Character.FORMAT && !joiner;
  }

  private static boolean isWordPart(int c) {
    return Character.isLetterOrDigit(c) || isMark(c);
  }

  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00ad';
  }

  private static final int ISO_DATE = 10;

  /** Whether [begin, limit) starts with a date such as {@code 2024-05-17}. */
  static boolean isIsoDate(String text, int begin, int limit) {
    if (limit - begin < ISO_DATE) {
      return false;
    }
    for (int i = 0; i < ISO_DATE; i++) {
      char c = text.charAt(begin + i);
      if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return limit - begin == ISO_DATE || !isWordPart(text.codePointAt(begin + ISO_DATE));
  }

  /** The end of a run of letters and digits with single joining characters inside. */
  private static int endOfWord(String text, int begin, int limit) {
    if (isIsoDate(text, begin, limit)) {
      return begin + ISO_DATE;
    }
    int at = begin;
    while (at < limit) {
      int c = text.codePointAt(at);
      if (isWordPart(c)) {
        at += Character.charCount(c);
      } else if (at + 1 < limit && joins(text, at) && isWordPart(text.codePointAt(at + 1))) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  /** Whether the mark at {@code at} is inside a word: an apostrophe, hyphen, point or comma. */
  private static boolean joins(String text, int at) {
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (c) {
      case '\'', '’' -> Character.isLetter(before) && Character.isLetter(after);
      case '-', '‐', '‑' ->
          Character.isLetter(before) && Character.isLetterOrDigit(after)
              || Character.isDigit(before) && Character.isLetter(after);
      case '.' ->
          Character.isDigit(before) && Character.isDigit(after)
              || Character.isLetter(before) && Character.isLetter(after);
      case ',', ':' -> Character.isDigit(before) && Character.isDigit(after);
      case '@', '_', '&' -> true;
      default -> false;
    };
  }

  private void addWord(List<Word> words, String text, int begin, int end, int limit) {
    int stop = end;
    if (stop < limit && text.charAt(stop) == '.' && keepsPoint(text.substring(begin, stop))) {
      stop++;
    }
    int cut = clitic(text, begin, stop);
    if (cut > begin) {
      words.add(Word.of(text, begin, cut));
      words.add(Word.of(text, cut, stop));
      return;
    }
    int letters = unitBehindNumber(text, begin, stop);
    if (letters > begin) {
      words.add(Word.of(text, begin, letters));
      words.add(Word.of(text, letters, stop));
      return;
    }
    words.add(Word.of(text, begin, stop));
  }

  /** Initials ({@code J}, {@code U.S}) and listed abbreviations keep the point behind them. */
  private boolean keepsPoint(String word) {
    if (abbreviations.contains(Fold.caseOf(word) + ".")) {
      return true;
    }
    for (int i = 0; i < word.length(); i++) {
      if (i % 2 == 0 ? !Character.isUpperCase(word.charAt(i)) : word.charAt(i) != '.') {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }

  private int clitic(String text, int begin, int end) {
    for (int cut = Math.max(begin + 1, end - 3); cut < end; cut++) {
      String tail = Fold.caseOf(text.substring(cut, end));
      if (clitics.contains(tail)) {
        return cut;
      }
    }
    return -1;
  }

  /**
   * {@code 30km}, {@code 4.5m}: where the letters begin; {@code 2nd} and {@code 1990s} stay whole.
   */
  private int unitBehindNumber(String text, int begin, int end) {
    int at = begin;
    while (at < end && (Character.isDigit(text.charAt(at)) || ".,".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    if (at == begin || at == end) {
      return -1;
    }
    String rest = text.substring(at, end);
    boolean letters = rest.codePoints().allMatch(Character::isLetter);
    return letters && rest.length() <= 2 && !ordinalMarks.contains(Fold.caseOf(rest)) ? at : -1;
  }

  private static int addMark(List<Word> words, String text, int at, int limit) {
    int c = text.codePointAt(at);
    int end = at + Character.charCount(c);
    while (end < limit
        && (c == '.' || c == '-' || c == '\'' || c == '`')
        && text.charAt(end) == c) {
      end++;
    }
    words.add(Word.of(text, at, end));
    return end;
  }
}
