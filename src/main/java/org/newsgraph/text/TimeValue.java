package org.newsgraph.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Span;
import org.newsgraph.model.text.TimeExpression;
import org.newsgraph.model.text.TimeExpression.Precision;
import org.newsgraph.model.text.TimeExpression.Relation;

/** A resolved time: what {@link TimeExpression} says of it, without its words. */
record TimeValue(
    String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision) {

  TimeExpression expression(Span span, String text, Relation relation) {
    return new TimeExpression(span, text, edtf, earliest, latest, precision, relation);
  }

  /** Of words that name a time, but not which: "Friday" where the article has no date. */
  static final TimeValue UNKNOWN = new TimeValue("", null, null, Precision.DAY);

  static TimeValue day(LocalDate day) {
    return new TimeValue(day.toString(), day, day, Precision.DAY);
  }

  static TimeValue month(YearMonth month) {
    return new TimeValue(month.toString(), month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  static TimeValue year(int year) {
    return new TimeValue(edtf(year), firstDay(year), lastDay(year), Precision.YEAR);
  }

  /** {@code 2011/2014}. */
  static TimeValue years(int from, int to) {
    return new TimeValue(edtf(from) + "/" + edtf(to), firstDay(from), lastDay(to), Precision.RANGE);
  }

  /** {@code 199X}. */
  static TimeValue decade(int first) {
    return new TimeValue(first / 10 + "X", firstDay(first), lastDay(first + 9), Precision.RANGE);
  }

  static TimeValue range(LocalDate from, LocalDate to) {
    return new TimeValue(from + "/" + to, from, to, Precision.RANGE);
  }

  private static String edtf(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  private static LocalDate firstDay(int year) {
    return LocalDate.of(year, 1, 1);
  }

  private static LocalDate lastDay(int year) {
    return LocalDate.of(year, 12, 31);
  }
}
