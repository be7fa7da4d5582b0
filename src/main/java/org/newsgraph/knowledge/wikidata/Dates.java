package org.newsgraph.knowledge.wikidata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of Wikidata, {@code +2019-05-20T00:00:00Z} with a precision, and dates of ISO 8601. */
final class Dates {
  private static final Pattern TIME =
      Pattern.compile("\\+([0-9]{4})-([0-9]{2})-([0-9]{2})T[0-9:]*Z");
  private static final String JULIAN = "Q1985786";
  private static final int YEAR = 9;
  private static final int MONTH = 10;
  private static final int DAY = 11;

  private Dates() {}

  /**
   * As much of the date as is known; nothing if that is less than a year, or no year of four
   * digits. Of dates of the Julian calendar the year alone.
   */
  static Optional<String> of(String time, String precision, String calendar) {
    Matcher parts = TIME.matcher(time);
    if (!parts.matches() || parts.group(1).equals("0000")) {
      return Optional.empty();
    }
    String date =
        switch (precision) {
          case "9" -> parts.group(1);
          case "10" -> parts.group(1) + "-" + parts.group(2);
          case "11", "12", "13", "14" ->
              parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3);
          default -> "";
        };
    if (date.isEmpty() || !isReal(date)) {
      return Optional.empty();
    }
    return Optional.of(calendar.endsWith(JULIAN) ? parts.group(1) : date);
  }

  private static boolean isReal(String date) {
    try {
      LocalDate.parse((date + "-01-01").substring(0, 10));
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** A date as Wikidata writes it. */
  static String time(String date) {
    return "+" + (date + "-01-01").substring(0, 10) + "T00:00:00Z";
  }

  static int precision(String date) {
    return switch (date.length()) {
      case 4 -> YEAR;
      case 7 -> MONTH;
      default -> DAY;
    };
  }
}
