package org.newsgraph.decision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.fact.EventDate;
import org.newsgraph.model.text.TimeExpression.Precision;

/**
 * Dates that a decision may give: a day, a month or a year, perhaps uncertain ({@code 2024-11?}),
 * or two of them with {@code /} between.
 */
final class EdtfDate {
  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?[?~%]?");

  private EdtfDate() {}

  /** First and last day that a date may mean, and how exact it is. */
  private record Days(LocalDate first, LocalDate last, Precision precision) {}

  /** The date that a value means; empty where it means none. */
  static Optional<EventDate> of(String edtf) {
    String[] ends = edtf.split("/", -1);
    Optional<Days> first = days(ends[0]);
    if (first.isEmpty() || ends.length == 1) {
      return first.map(days -> date(edtf, days));
    }
    Optional<Days> last = ends.length == 2 ? days(ends[1]) : Optional.empty();
    return last.filter(days -> !days.last().isBefore(first.get().first()))
        .map(days -> date(edtf, new Days(first.get().first(), days.last(), Precision.RANGE)));
  }

  private static EventDate date(String edtf, Days days) {
    return new EventDate(edtf, days.first(), days.last(), days.precision(), edtf);
  }

  private static Optional<Days> days(String text) {
    Matcher parts = DATE.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(parts.group(1));
      if (parts.group(2) == null) {
        return Optional.of(
            new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
      if (parts.group(3) == null) {
        return Optional.of(new Days(month.atDay(1), month.atEndOfMonth(), Precision.MONTH));
      }
      LocalDate day = month.atDay(Integer.parseInt(parts.group(3)));
      return Optional.of(new Days(day, day, Precision.DAY));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
