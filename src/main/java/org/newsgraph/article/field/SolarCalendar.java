package org.newsgraph.article.field;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The solar calendar of Iran and Afghanistan, whose years begin in March: {@code 2 Tir 1399} is
 * 2020-06-22.
 */
final class SolarCalendar {
  private static final int FIRST_YEAR = 1369;

  private static final int LAST_YEAR = 1477;

  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 3, 21);

  /** Leap years come back after so many years, in all of which dates are read here. */
  private static final int CYCLE = 33;

  private static final Set<Integer> LEAP = Set.of(1, 5, 9, 13, 17, 22, 26, 30);

  private static final int LONG_MONTHS = 6;

  private static final int MONTHS = 12;

  private static final Set<String> LANGUAGES = Set.of("fa", "ps", "prs");

  private SolarCalendar() {}

  /** Whether pages in a language print numbers of this calendar. */
  static boolean isOf(@Nullable String language) {
    String folded = language == null ? "" : language.toLowerCase(Locale.ROOT);
    int end = folded.indexOf('-');
    return LANGUAGES.contains(end < 0 ? folded : folded.substring(0, end));
  }

  /** The day in the calendar of the rest of the world, from 1990 to 2099. */
  static Optional<LocalDate> date(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > MONTHS || day < 1) {
      return Optional.empty();
    }
    if (day > daysOf(year, month)) {
      return Optional.empty();
    }
    int days = day - 1;
    for (int before = FIRST_YEAR; before < year; before++) {
      days += isLeap(before) ? 366 : 365;
    }
    for (int before = 1; before < month; before++) {
      days += daysOf(year, before);
    }
    return Optional.of(FIRST_DAY.plusDays(days));
  }

  private static int daysOf(int year, int month) {
    if (month <= LONG_MONTHS) {
      return 31;
    }
    return month < MONTHS || isLeap(year) ? 30 : 29;
  }

  private static boolean isLeap(int year) {
    return LEAP.contains(year % CYCLE);
  }
}
