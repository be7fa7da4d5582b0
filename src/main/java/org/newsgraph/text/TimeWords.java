package org.newsgraph.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.Fold;

/**
 * The classes of words that dates are made of: the pack's table {@code time-words}, and figures.
 */
final class TimeWords {
  /** Classes whose words are told by their digits. */
  private static final Set<String> FIGURES = Set.of("DAY", "YEAR", "DECADE", "NUMBER", "ISODATE");

  /** In years: what a four-digit number must be to pass for one. */
  private static final int FIRST_YEAR = 1800;

  private static final int LAST_YEAR = 2099;

  /** Word, its class and the value of that class. */
  record Part(String name, String text, int value) {}

  private final Map<String, Map<String, Integer>> classes = new HashMap<>();
  private final Numerals numerals;

  TimeWords(LanguagePack pack, Numerals numerals) {
    this.numerals = numerals;
    for (Row row : pack.rows("time-words")) {
      Map<String, Integer> words = classes.computeIfAbsent(row.get("class"), c -> new HashMap<>());
      for (String word : row.list("words")) {
        words.put(Fold.caseOf(word), number(row.get("value")));
      }
    }
  }

  /** A value that is a number is itself; a named unit has the number of its name's constant. */
  private static int number(String value) {
    if (value.isEmpty()) {
      return 0;
    }
    return value.matches("-?[0-9]+") ? Integer.parseInt(value) : TimeResolver.unit(value);
  }

  /** The words of a class, folded. */
  Set<String> words(String name) {
    return classes.getOrDefault(name, Map.of()).keySet();
  }

  boolean has(String name, String folded) {
    return classes.getOrDefault(name, Map.of()).containsKey(folded);
  }

  /** Whether a word can be a day, a year or a number. */
  boolean isFigure(String folded) {
    return isDigit(folded.charAt(0)) || numerals.small(folded) >= 0;
  }

  /** A word as a member of a class, if it is one. */
  Optional<Part> part(String name, Word word) {
    String text = word.text();
    String folded = word.folded();
    int value =
        switch (name) {
          case "DAY" -> day(folded);
          case "YEAR" -> year(folded);
          case "DECADE" -> decade(folded);
          case "NUMBER" -> numerals.small(folded);
          case "ISODATE" -> WordTokenizer.isIsoDate(text, 0, text.length()) ? 0 : -1;
          default -> -1;
        };
    if (value >= 0) {
      return Optional.of(new Part(name, text, value));
    }
    if (FIGURES.contains(name)) {
      return Optional.empty();
    }
    Integer known = classes.getOrDefault(name, Map.of()).get(folded);
    boolean lowerMonth = name.equals("MONTH") && !Character.isUpperCase(text.charAt(0));
    return known == null || lowerMonth
        ? Optional.empty()
        : Optional.of(new Part(name, text, known));
  }

  /** A day of a month in figures, with or without an ordinal's ending. */
  private int day(String folded) {
    int digits = 0;
    while (digits < folded.length() && isDigit(folded.charAt(digits))) {
      digits++;
    }
    boolean plain = digits == folded.length() || has("ORDINALMARK", folded.substring(digits));
    if (digits == 0 || digits > 2 || !plain) {
      return -1;
    }
    int day = Integer.parseInt(folded.substring(0, digits));
    return day >= 1 && day <= 31 ? day : -1;
  }

  private static int year(String folded) {
    if (folded.length() != 4) {
      return -1;
    }
    for (int i = 0; i < folded.length(); i++) {
      if (!isDigit(folded.charAt(i))) {
        return -1;
      }
    }
    int year = Integer.parseInt(folded);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
  }

  /** The first year of {@code 1990s}. */
  private int decade(String folded) {
    int end = folded.length() - 1;
    int year =
        end > 0 && has("DECADEMARK", folded.substring(end)) ? year(folded.substring(0, end)) : -1;
    return year % 10 == 0 ? year : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
