package org.newsgraph.article.field;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Fold;

/** The names of the months in many languages: {@code months.tsv, solar-months.tsv}. */
final class Months {
  private static final int NAMES = 12;
  private static final Months INSTANCE = new Months();

  private final Map<String, Map<String, Integer>> byLanguage = new HashMap<>();

  /** Names that languages agree on; the first language of the table wins where they don't. */
  private final Map<String, Integer> any = new HashMap<>();

  /** Names of the months of the solar calendar, of which Iran and Afghanistan have their own. */
  private final Map<String, Integer> solar = new HashMap<>();

  private Months() {
    for (List<String> row : Tables.rows("solar-months")) {
      for (int month = 1; month <= NAMES; month++) {
        for (String name : Tables.values(row.get(month))) {
          solar.put(Fold.name(name), month);
        }
      }
    }
    for (List<String> row : Tables.rows("months")) {
      Map<String, Integer> own = new HashMap<>();
      for (int month = 1; month <= NAMES; month++) {
        for (String name : Tables.values(row.get(month))) {
          own.putIfAbsent(Fold.name(name), month);
          any.putIfAbsent(Fold.name(name), month);
        }
      }
      byLanguage.put(row.get(0), own);
    }
  }

  static Months shipped() {
    return INSTANCE;
  }

  /** 1 to 12 for a name, read in the language of the page first. */
  OptionalInt number(String name, @Nullable String language) {
    String folded = Fold.name(name);
    Integer own =
        language == null ? null : byLanguage.getOrDefault(key(language), Map.of()).get(folded);
    Integer month = own != null ? own : any.get(folded);
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** 1 to 12 for a name of the solar calendar. */
  OptionalInt solar(String name) {
    Integer month = solar.get(Fold.name(name));
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** The language without its region. */
  private static String key(String language) {
    int end = 0;
    while (end < language.length() && "-_".indexOf(language.charAt(end)) < 0) {
      end++;
    }
    return language.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
