package org.newsgraph.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.Fold;

/** Words and figures of numbers, by the classes of the pack's table {@code number-words}. */
final class Numerals {
  private static final int MOST_DIGITS = 18;

  private final Map<String, Map<String, BigDecimal>> classes = new HashMap<>();

  Numerals(LanguagePack pack) {
    for (Row row : pack.rows("number-words")) {
      Map<String, BigDecimal> words =
          classes.computeIfAbsent(row.get("class"), c -> new HashMap<>());
      String value = row.get("value");
      for (String word : row.list("words")) {
        words.put(word, value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value));
      }
    }
  }

  boolean is(String name, String text) {
    return value(name, text).isPresent();
  }

  /** The value of a word in a class of the table. */
  Optional<BigDecimal> value(String name, String text) {
    return Optional.ofNullable(classes.getOrDefault(name, Map.of()).get(Fold.caseOf(text)));
  }

  /** A number in figures ({@code 46,600}, {@code 1.5}) or in one word ({@code twenty-three}). */
  Optional<BigDecimal> atom(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return figures(text);
    }
    Optional<BigDecimal> word = value("VALUE", text);
    int hyphen = text.indexOf('-');
    if (word.isPresent() || hyphen < 0) {
      return word;
    }
    return value("VALUE", text.substring(0, hyphen))
        .flatMap(ten -> value("VALUE", text.substring(hyphen + 1)).map(ten::add));
  }

  private static Optional<BigDecimal> figures(String text) {
    boolean grouped = text.matches("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
    String plain = grouped ? text.replace(",", "") : text;
    return plain.length() <= MOST_DIGITS && plain.matches("[0-9]+(?:\\.[0-9]+)?")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }

  /** A whole number below 1000, or -1. */
  int small(String text) {
    Optional<BigDecimal> value = atom(text).or(() -> value("ARTICLE", text));
    return value
        .filter(v -> v.scale() <= 0 && v.compareTo(BigDecimal.valueOf(1000)) < 0)
        .map(BigDecimal::intValue)
        .orElse(-1);
  }
}
