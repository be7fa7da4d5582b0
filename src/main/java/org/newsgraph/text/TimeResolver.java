package org.newsgraph.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Span;
import org.newsgraph.model.text.TimeExpression;
import org.newsgraph.model.text.TimeExpression.Precision;
import org.newsgraph.model.text.TimeExpression.Relation;

/**
 * Computes what the parts of a time expression mean, against a reference day. News tells of the
 * past: a date without a year is the nearest one, a future one counting three times as far.
 */
final class TimeResolver {
  private static final int FUTURE_WEIGHT = 3;

  private final @Nullable LocalDate reference;

  TimeResolver(@Nullable LocalDate reference) {
    this.reference = reference;
  }

  /** The number of a unit's name, for the tables. */
  static int unit(String name) {
    return switch (name) {
      case "day" -> ChronoUnit.DAYS.ordinal();
      case "week" -> ChronoUnit.WEEKS.ordinal();
      case "month" -> ChronoUnit.MONTHS.ordinal();
      case "year" -> ChronoUnit.YEARS.ordinal();
      case "decade" -> ChronoUnit.DECADES.ordinal();
      default -> throw new IllegalArgumentException("unit '" + name + "'");
    };
  }

  /** A resolved time. */
  record Value(
      String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision) {
    TimeExpression expression(Span span, String text, Relation relation) {
      return new TimeExpression(span, text, edtf, earliest, latest, precision, relation);
    }

    static Value day(LocalDate day) {
      return new Value(day.toString(), day, day, Precision.DAY);
    }

    static Value month(YearMonth month) {
      return new Value(month.toString(), month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    static Value year(int year) {
      String edtf = String.format(Locale.ROOT, "%04d", year);
      return new Value(edtf, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    static Value range(LocalDate from, LocalDate to) {
      return new Value(from + "/" + to, from, to, Precision.RANGE);
    }
  }

  /** The value of a match, or empty where it can't be told (a weekday without a reference). */
  Optional<Value> resolve(String meaning, List<TimeFinder.Part> parts, Relation relation) {
    try {
      return switch (meaning) {
        case "isodate" -> Optional.of(Value.day(LocalDate.parse(parts.get(0).text())));
        case "date" -> Optional.of(date(parts, relation));
        case "dayRange" -> dayRange(parts, relation);
        case "month" -> month(parts);
        case "year" -> Optional.of(Value.year(value(parts, "YEAR").getAsInt()));
        case "duration" -> Optional.of(new Value("", null, null, Precision.RANGE));
        default -> reference == null ? Optional.empty() : relative(meaning, parts, reference);
      };
    } catch (DateTimeException e) {
      return Optional.empty(); // 31 June and the like: printed, but no date
    }
  }

  private static OptionalInt value(List<TimeFinder.Part> parts, String name) {
    return parts.stream()
        .filter(p -> p.name().equals(name))
        .mapToInt(TimeFinder.Part::value)
        .findFirst();
  }

  private Value date(List<TimeFinder.Part> parts, Relation relation) {
    return dayOf(parts, value(parts, "DAY").getAsInt(), relation);
  }

  private Value dayOf(List<TimeFinder.Part> parts, int day, Relation relation) {
    int month = value(parts, "MONTH").getAsInt();
    OptionalInt year = value(parts, "YEAR");
    if (year.isPresent()) {
      return Value.day(LocalDate.of(year.getAsInt(), month, day));
    }
    if (reference == null) {
      LocalDate.of(2024, month, day); // a leap year: refuses what is in no year
      return new Value(
          String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), null, null, Precision.DAY);
    }
    LocalDate nearest = null;
    for (int y = reference.getYear() - 1; y <= reference.getYear() + 1; y++) {
      LocalDate candidate =
          YearMonth.of(y, month).atDay(Math.min(day, YearMonth.of(y, month).lengthOfMonth()));
      if (candidate.getDayOfMonth() == day
          && (nearest == null || distance(candidate) < distance(nearest))) {
        nearest = candidate;
      }
    }
    return nearest == null ? new Value("", null, null, Precision.DAY) : Value.day(nearest);
  }

  private long distance(LocalDate candidate) {
    long days = ChronoUnit.DAYS.between(candidate, java.util.Objects.requireNonNull(reference));
    return days >= 0 ? days : -days * FUTURE_WEIGHT;
  }

  private Optional<Value> dayRange(List<TimeFinder.Part> parts, Relation relation) {
    int[] days =
        parts.stream()
            .filter(p -> p.name().equals("DAY"))
            .mapToInt(TimeFinder.Part::value)
            .toArray();
    Value from = dayOf(parts, days[0], relation);
    Value to = dayOf(parts, days[1], relation);
    if (from.earliest() == null || to.latest() == null) {
      return Optional.of(new Value(from.edtf() + "/" + to.edtf(), null, null, Precision.RANGE));
    }
    return from.earliest().isAfter(to.latest())
        ? Optional.empty()
        : Optional.of(Value.range(from.earliest(), to.latest()));
  }

  private Optional<Value> month(List<TimeFinder.Part> parts) {
    int month = value(parts, "MONTH").getAsInt();
    OptionalInt year = value(parts, "YEAR");
    if (year.isPresent()) {
      return Optional.of(Value.month(YearMonth.of(year.getAsInt(), month)));
    }
    return reference == null
        ? Optional.of(
            new Value(String.format(Locale.ROOT, "XXXX-%02d", month), null, null, Precision.MONTH))
        : Optional.of(Value.month(nearestMonth(month, reference)));
  }

  /** The month itself if it is now, else the last one of its name, unless the next is very near. */
  private static YearMonth nearestMonth(int month, LocalDate reference) {
    YearMonth now = YearMonth.from(reference);
    YearMonth past = now.withMonth(month);
    if (past.isAfter(now)) {
      past = past.minusYears(1);
    }
    long back = past.until(now, ChronoUnit.MONTHS);
    long ahead = now.until(past.plusYears(1), ChronoUnit.MONTHS);
    return ahead * FUTURE_WEIGHT < back ? past.plusYears(1) : past;
  }

  private static Optional<Value> relative(
      String meaning, List<TimeFinder.Part> parts, LocalDate ref) {
    int shift = value(parts, "SHIFT").orElse(0);
    return switch (meaning) {
      case "today" -> Optional.of(Value.day(ref.plusDays(value(parts, "TODAY").getAsInt())));
      case "weekday" -> Optional.of(Value.day(weekday(parts, ref, 0)));
      case "shiftWeekday" -> Optional.of(Value.day(weekday(parts, ref, shift)));
      case "shiftMonth" -> {
        YearMonth month = YearMonth.from(ref).withMonth(value(parts, "MONTH").getAsInt());
        boolean ahead = month.isAfter(YearMonth.from(ref));
        yield Optional.of(
            Value.month(month.plusYears(shift < 0 && ahead ? -1 : shift > 0 && !ahead ? 1 : 0)));
      }
      case "shiftUnit" -> Optional.of(unitValue(ref, unitOf(parts), shift));
      case "ago" -> Optional.of(ago(parts, ref));
      case "lastSpan" -> Optional.of(lastSpan(parts, ref, shift));
      default -> throw new IllegalArgumentException("meaning '" + meaning + "'");
    };
  }

  private static ChronoUnit unitOf(List<TimeFinder.Part> parts) {
    OptionalInt unit = value(parts, "UNIT");
    return ChronoUnit.values()[
        unit.isPresent() ? unit.getAsInt() : value(parts, "BLUR").getAsInt()];
  }

  private static LocalDate weekday(List<TimeFinder.Part> parts, LocalDate ref, int shift) {
    DayOfWeek day = DayOfWeek.of(value(parts, "WEEKDAY").getAsInt());
    return shift > 0
        ? ref.with(TemporalAdjusters.next(day))
        : shift < 0
            ? ref.with(TemporalAdjusters.previous(day))
            : ref.with(TemporalAdjusters.previousOrSame(day));
  }

  private static Value unitValue(LocalDate ref, ChronoUnit unit, int shift) {
    LocalDate moved = ref.plus(shift, unit);
    return switch (unit) {
      case DAYS -> Value.day(moved);
      case WEEKS -> {
        LocalDate monday = moved.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield Value.range(monday, monday.plusDays(6));
      }
      case MONTHS -> Value.month(YearMonth.from(moved));
      case YEARS -> Value.year(moved.getYear());
      default -> {
        int first = moved.getYear() / 10 * 10;
        yield Value.range(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
      }
    };
  }

  private static Value ago(List<TimeFinder.Part> parts, LocalDate ref) {
    ChronoUnit unit = unitOf(parts);
    int amount = value(parts, "NUMBER").getAsInt() * value(parts, "AGO").getAsInt();
    return unitValue(ref, unit, amount);
  }

  private static Value lastSpan(List<TimeFinder.Part> parts, LocalDate ref, int shift) {
    LocalDate other = ref.plus((long) shift * value(parts, "NUMBER").getAsInt(), unitOf(parts));
    return shift <= 0 ? Value.range(other, ref) : Value.range(ref, other);
  }
}
