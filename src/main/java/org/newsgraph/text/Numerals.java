package org.newsgraph.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.Fold;

/**
 * Words and figures of numbers, by the classes of the pack's table {@code number-words}. All words
 * are asked for case-folded.
 */
final class Numerals {
  private static final int MOST_DIGITS = 18;
  private static final int GROUP = 3;
  private static final BigDecimal LEAST_TEN = BigDecimal.valueOf(20);

  private final Map<String, Map<String, BigDecimal>> classes = new HashMap<>();

  Numerals(LanguagePack pack) {
    for (Row row : pack.rows("number-words")) {
      Map<String, BigDecimal> words =
          classes.computeIfAbsent(row.get("class"), c -> new HashMap<>());
      String value = row.get("value");
      for (String word : row.list("words")) {
        words.put(Fold.caseOf(word), value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value));
      }
    }
  }

  boolean is(String name, String folded) {
    return classes.getOrDefault(name, Map.of()).containsKey(folded);
  }

  /** The value of a word in a class of the table. */
  Optional<BigDecimal> value(String name, String folded) {
    return Optional.ofNullable(classes.getOrDefault(name, Map.of()).get(folded));
  }

  /** A number in figures ({@code 46,600}, {@code 1.5}) or in one word ({@code twenty-three}). */
  Optional<BigDecimal> atom(String folded) {
    if (isDigit(folded.charAt(0))) {
      return Optional.ofNullable(figures(folded));
    }
    Optional<BigDecimal> word = value("VALUE", folded);
    int hyphen = folded.indexOf('-');
    if (word.isPresent() || hyphen <= 0) {
      return word;
    }
    return value("VALUE", folded.substring(0, hyphen))
        .filter(ten -> ten.compareTo(LEAST_TEN) >= 0)
        .flatMap(
            ten ->
                value("VALUE", folded.substring(hyphen + 1))
                    .filter(one -> one.compareTo(BigDecimal.TEN) < 0)
                    .map(ten::add));
  }

  /** Digits, in groups of three behind commas or without any, and a decimal part. */
  private static @Nullable BigDecimal figures(String text) {
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    String part = point < 0 ? "" : text.substring(point + 1);
    if (text.length() > MOST_DIGITS || (point >= 0 && !areDigits(part))) {
      return null;
    }
    int comma = whole.indexOf(',');
    if (comma < 0) {
      return areDigits(whole) ? new BigDecimal(text) : null;
    }
    if (comma > GROUP) {
      return null;
    }
    for (int i = comma; i < whole.length(); i += GROUP + 1) {
      boolean group = i + GROUP < whole.length() && whole.charAt(i) == ',';
      if (!group || !areDigits(whole.substring(i + 1, i + 1 + GROUP))) {
        return null;
      }
    }
    return new BigDecimal(text.replace(",", ""));
  }

  private static boolean areDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** ASCII alone: digits of other scripts would need their own grouping marks. */
  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A whole number below 1000, or -1. */
  int small(String folded) {
    Optional<BigDecimal> value = atom(folded).or(() -> value("ARTICLE", folded));
    return value
        .filter(v -> v.scale() <= 0 && v.compareTo(BigDecimal.valueOf(1000)) < 0)
        .map(BigDecimal::intValue)
        .orElse(-1);
  }
}
