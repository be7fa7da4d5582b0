package org.newsgraph.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.text.TimeExpression.Precision;

/**
 * Computes what the parts of a time expression mean, against a reference day. News tells of the
 * past, unless it says otherwise: a date without a year is the nearest one, one on the other side
 * counting three times as far.
 */
final class TimeResolver {
  private static final int UNLIKELY_WEIGHT = 3;
  private static final int HOURS_OF_DAY = 24;

  private final @Nullable LocalDate reference;

  TimeResolver(@Nullable LocalDate reference) {
    this.reference = reference;
  }

  /** The number of a unit's name, for the tables. */
  static int unit(String name) {
    return switch (name) {
      case "hour" -> ChronoUnit.HOURS.ordinal();
      case "day" -> ChronoUnit.DAYS.ordinal();
      case "week" -> ChronoUnit.WEEKS.ordinal();
      case "month" -> ChronoUnit.MONTHS.ordinal();
      case "year" -> ChronoUnit.YEARS.ordinal();
      case "decade" -> ChronoUnit.DECADES.ordinal();
      default -> throw new IllegalArgumentException("unit '" + name + "'");
    };
  }

  /**
   * The value of a match, or empty where it can't be told (a weekday without a reference).
   *
   * @param ahead whether the text speaks of what is to come, so that "Monday" is the next one
   */
  Optional<TimeValue> resolve(String meaning, List<TimeWords.Part> parts, boolean ahead) {
    try {
      return switch (meaning) {
        case "isodate" -> Optional.of(TimeValue.day(LocalDate.parse(parts.get(0).text())));
        case "date" -> Optional.of(dayOf(parts, value(parts, "DAY").getAsInt(), ahead));
        case "dayRange" -> dayRange(parts, ahead);
        case "month" -> month(parts, ahead);
        case "year" -> Optional.of(TimeValue.year(value(parts, "YEAR").getAsInt()));
        case "yearRange" -> yearRange(parts);
        case "decade" -> Optional.of(TimeValue.decade(value(parts, "DECADE").getAsInt()));
        case "duration", "frequency" -> Optional.of(new TimeValue("", null, null, Precision.RANGE));
        default ->
            reference == null
                ? Optional.of(TimeValue.UNKNOWN)
                : relative(meaning, parts, reference, ahead);
      };
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 June and the like: printed, but no date
    }
  }

  private static OptionalInt value(List<TimeWords.Part> parts, String name) {
    return parts.stream()
        .filter(p -> p.name().equals(name))
        .mapToInt(TimeWords.Part::value)
        .findFirst();
  }

  private TimeValue dayOf(List<TimeWords.Part> parts, int day, boolean ahead) {
    int month = value(parts, "MONTH").getAsInt();
    OptionalInt year = value(parts, "YEAR");
    if (year.isPresent()) {
      return TimeValue.day(LocalDate.of(year.getAsInt(), month, day));
    }
    if (reference == null) {
      LocalDate.of(2024, month, day); // a leap year: refuses what is in no year
      return new TimeValue(
          String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), null, null, Precision.DAY);
    }
    LocalDate nearest = null;
    for (int y = reference.getYear() - 1; y <= reference.getYear() + 1; y++) {
      LocalDate candidate =
          YearMonth.of(y, month).atDay(Math.min(day, YearMonth.of(y, month).lengthOfMonth()));
      if (candidate.getDayOfMonth() == day
          && (nearest == null || distance(candidate, ahead) < distance(nearest, ahead))) {
        nearest = candidate;
      }
    }
    return nearest == null ? new TimeValue("", null, null, Precision.DAY) : TimeValue.day(nearest);
  }

  private long distance(LocalDate candidate, boolean ahead) {
    long days = ChronoUnit.DAYS.between(candidate, Objects.requireNonNull(reference));
    boolean unlikely = ahead ? days > 0 : days < 0;
    return Math.abs(days) * (unlikely ? UNLIKELY_WEIGHT : 1);
  }

  private Optional<TimeValue> dayRange(List<TimeWords.Part> parts, boolean ahead) {
    int[] days =
        parts.stream()
            .filter(p -> p.name().equals("DAY"))
            .mapToInt(TimeWords.Part::value)
            .toArray();
    TimeValue from = dayOf(parts, days[0], ahead);
    TimeValue to = dayOf(parts, days[1], ahead);
    if (from.earliest() == null || to.latest() == null) {
      return Optional.of(new TimeValue(from.edtf() + "/" + to.edtf(), null, null, Precision.RANGE));
    }
    return from.earliest().isAfter(to.latest())
        ? Optional.empty()
        : Optional.of(TimeValue.range(from.earliest(), to.latest()));
  }

  private Optional<TimeValue> month(List<TimeWords.Part> parts, boolean ahead) {
    int month = value(parts, "MONTH").getAsInt();
    OptionalInt year = value(parts, "YEAR");
    if (year.isPresent()) {
      return Optional.of(TimeValue.month(YearMonth.of(year.getAsInt(), month)));
    }
    return reference == null
        ? Optional.of(
            new TimeValue(
                String.format(Locale.ROOT, "XXXX-%02d", month), null, null, Precision.MONTH))
        : Optional.of(TimeValue.month(nearestMonth(month, reference, ahead)));
  }

  /** The month itself if it is now, else the last one of its name, unless the next is very near. */
  private static YearMonth nearestMonth(int month, LocalDate reference, boolean ahead) {
    YearMonth now = YearMonth.from(reference);
    YearMonth past = now.withMonth(month);
    if (past.equals(now)) {
      return now;
    }
    if (past.isAfter(now)) {
      past = past.minusYears(1);
    }
    long back = past.until(now, ChronoUnit.MONTHS);
    long forth = now.until(past.plusYears(1), ChronoUnit.MONTHS);
    return ahead || forth * UNLIKELY_WEIGHT < back ? past.plusYears(1) : past;
  }

  private static Optional<TimeValue> yearRange(List<TimeWords.Part> parts) {
    int[] years =
        parts.stream()
            .filter(p -> p.name().equals("YEAR"))
            .mapToInt(TimeWords.Part::value)
            .toArray();
    return years[0] >= years[1]
        ? Optional.empty()
        : Optional.of(TimeValue.years(years[0], years[1]));
  }

  private static Optional<TimeValue> relative(
      String meaning, List<TimeWords.Part> parts, LocalDate ref, boolean ahead) {
    int shift = value(parts, "SHIFT").orElse(0);
    return switch (meaning) {
      case "today" -> Optional.of(TimeValue.day(ref.plusDays(value(parts, "TODAY").getAsInt())));
      case "weekday" ->
          Optional.of(TimeValue.day(weekday(parts, ahead ? ref.plusDays(6) : ref, 0)));
      case "shiftWeekday" -> Optional.of(TimeValue.day(weekday(parts, ref, shift)));
      case "shiftMonth" -> {
        YearMonth month = YearMonth.from(ref).withMonth(value(parts, "MONTH").getAsInt());
        int years =
            shift < 0 && !month.isBefore(YearMonth.from(ref))
                ? -1
                : shift > 0 && !month.isAfter(YearMonth.from(ref)) ? 1 : 0;
        yield Optional.of(TimeValue.month(month.plusYears(years)));
      }
      case "shiftUnit" -> Optional.of(unitValue(ref, unitOf(parts), shift));
      case "ago" -> Optional.of(ago(parts, ref));
      case "lastSpan" -> Optional.of(lastSpan(parts, ref, shift));
      default -> throw new IllegalArgumentException("meaning '" + meaning + "'");
    };
  }

  private static ChronoUnit unitOf(List<TimeWords.Part> parts) {
    OptionalInt unit = value(parts, "UNIT");
    return ChronoUnit.values()[
        unit.isPresent() ? unit.getAsInt() : value(parts, "BLUR").getAsInt()];
  }

  private static LocalDate weekday(List<TimeWords.Part> parts, LocalDate ref, int shift) {
    DayOfWeek day = DayOfWeek.of(value(parts, "WEEKDAY").getAsInt());
    return shift > 0
        ? ref.with(TemporalAdjusters.next(day))
        : shift < 0
            ? ref.with(TemporalAdjusters.previous(day))
            : ref.with(TemporalAdjusters.previousOrSame(day));
  }

  private static TimeValue unitValue(LocalDate ref, ChronoUnit unit, int shift) {
    LocalDate moved = ref.plus(shift, unit);
    return switch (unit) {
      case DAYS -> TimeValue.day(moved);
      case WEEKS -> {
        LocalDate monday = moved.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield TimeValue.range(monday, monday.plusDays(6));
      }
      case MONTHS -> TimeValue.month(YearMonth.from(moved));
      case YEARS -> TimeValue.year(moved.getYear());
      default -> TimeValue.decade(moved.getYear() / 10 * 10);
    };
  }

  private static TimeValue ago(List<TimeWords.Part> parts, LocalDate ref) {
    int number = value(parts, "NUMBER").getAsInt();
    int sign = value(parts, "AGO").getAsInt();
    ChronoUnit unit = unitOf(parts);
    return unit == ChronoUnit.HOURS
        ? unitValue(ref, ChronoUnit.DAYS, sign * (number / HOURS_OF_DAY))
        : unitValue(ref, unit, sign * number);
  }

  /** Whole days of a number of hours: an article has no hour that they could be counted from. */
  private static int days(int hours) {
    return (hours + HOURS_OF_DAY - 1) / HOURS_OF_DAY;
  }

  private static TimeValue lastSpan(List<TimeWords.Part> parts, LocalDate ref, int shift) {
    int number = value(parts, "NUMBER").getAsInt();
    ChronoUnit unit = unitOf(parts);
    LocalDate other =
        unit == ChronoUnit.HOURS
            ? ref.plusDays((long) shift * days(number))
            : ref.plus((long) shift * number, unit);
    return shift <= 0 ? TimeValue.range(other, ref) : TimeValue.range(ref, other);
  }
}
