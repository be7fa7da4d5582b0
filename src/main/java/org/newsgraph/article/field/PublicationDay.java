package org.newsgraph.article.field;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses a date among candidates by calendar day. A moment in universal time is moved to the
 * calendar of the page where the page shows it: {@code 2020-02-25T02:25:54Z} under {@code February
 * 24, 2020, 9:25 pm} is {@code 2020-02-24T21:25:00-05:00}.
 */
final class PublicationDay {
  /** What is less sure than this doesn't tell the calendar of a page. */
  private static final int SURE = 50;

  /** What is no surer than this is a day of something else as often as not. */
  private static final int UNSURE = 20;

  /** Agreement counts for so many further places. */
  private static final int MOST_AGREEING = 3;

  /** Offsets from universal time are multiples of so many minutes. */
  private static final int OFFSET_STEP = 15;

  /** From this hour in universal time on it is the next day in a zone where people live. */
  private static final int NEXT_DAY_FROM = 10;

  /** Before this hour it is still the day before west of the Atlantic. */
  private static final int DAY_BEFORE_UNTIL = 10;

  /** Day or month first? Printed with slashes or hyphens, both at most twelve. */
  private static final Pattern EITHER_WAY =
      Pattern.compile("^\\D*(0?[1-9]|1[0-2])([/-])(0?[1-9]|1[0-2])\\2(?:19|20)?\\d{2}(?!\\d).*");

  private PublicationDay() {}

  /** The candidates with the order of day and month that other candidates speak for. */
  static List<Candidate> ordered(List<Candidate> all) {
    List<Candidate> ordered = new ArrayList<>(all.size());
    for (Candidate candidate : all) {
      ordered.add(isEitherWay(candidate) ? ordered(candidate, all) : candidate);
    }
    return ordered;
  }

  private static boolean isEitherWay(Candidate candidate) {
    Matcher matcher = EITHER_WAY.matcher(candidate.asPrinted());
    return matcher.matches() && !matcher.group(1).equals(matcher.group(3));
  }

  private static Candidate ordered(Candidate candidate, List<Candidate> all) {
    String value = candidate.value();
    String other = value.substring(0, 5) + value.substring(8, 10) + "-" + value.substring(5, 7);
    boolean own = false;
    boolean swapped = false;
    for (Candidate witness : all) {
      if (!isEitherWay(witness)) {
        own |= day(witness).equals(day(candidate));
        swapped |= day(witness).equals(other);
      }
    }
    return swapped && !own
        ? new Candidate(
            other + value.substring(10),
            candidate.asPrinted(),
            candidate.where(),
            candidate.score(),
            candidate.reason())
        : candidate;
  }

  /** How many other places tell the same day; those in lists and comments don't count. */
  static int agreeing(List<Candidate> all, Candidate candidate) {
    List<String> places = new ArrayList<>();
    for (Candidate other : all) {
      if (day(other).equals(day(candidate))
          && other.score() > UNSURE
          && !other.where().equals(candidate.where())
          && !places.contains(other.where())) {
        places.add(other.where());
      }
    }
    return Math.min(MOST_AGREEING, places.size());
  }

  /** A moment in the calendar of the page, if another candidate tells it; else as it is. */
  static Candidate local(Candidate best, List<Candidate> all) {
    if (!best.value().endsWith("Z") || best.value().length() < 17) {
      return best;
    }
    if (all.stream().noneMatch(other -> tellsAnotherDay(other, best))) {
      return best;
    }
    OffsetDateTime moment = OffsetDateTime.parse(best.value());
    for (Candidate other : all) {
      Optional<Candidate> same =
          other.score() >= SURE ? sameMoment(moment, other) : Optional.empty();
      if (same.isPresent()) {
        return same.get();
      }
    }
    Candidate day = null;
    for (Candidate other : all) {
      if (other.score() >= SURE && !other.value().endsWith("Z")) {
        if (day(other).equals(day(best))) {
          return best;
        }
        day = day == null && other.value().length() == 10 && isNear(moment, other) ? other : day;
      }
    }
    return day == null ? best : day;
  }

  private static boolean tellsAnotherDay(Candidate other, Candidate best) {
    return other.score() >= SURE
        && !other.value().endsWith("Z")
        && !other.value().startsWith(day(best));
  }

  /** The moment as another candidate prints it in another calendar. */
  private static Optional<Candidate> sameMoment(OffsetDateTime moment, Candidate other) {
    String value = other.value();
    if (value.length() < 17 || value.endsWith("Z") || day(other).equals(day(moment))) {
      return Optional.empty();
    }
    if (value.length() > 19) {
      Duration apart = Duration.between(moment, OffsetDateTime.parse(value)).abs();
      return apart.toMinutes() < OFFSET_STEP ? Optional.of(other) : Optional.empty();
    }
    LocalDateTime local = LocalDateTime.parse(value);
    long seconds = Duration.between(moment.toLocalDateTime(), local).toSeconds();
    long minutes = Math.round(seconds / 60.0 / OFFSET_STEP) * OFFSET_STEP;
    boolean whole = Math.abs(seconds - minutes * 60) <= 60;
    if (!whole || minutes < -12 * 60 || minutes > 14 * 60) {
      return Optional.empty();
    }
    ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) minutes * 60);
    return Optional.of(
        new Candidate(
            value + offset.getId(),
            other.asPrinted(),
            other.where(),
            other.score(),
            other.reason()));
  }

  private static boolean isNear(OffsetDateTime moment, Candidate other) {
    LocalDate day = LocalDate.parse(day(other));
    LocalDate utc = moment.toLocalDate();
    return day.equals(utc.plusDays(1)) && moment.getHour() >= NEXT_DAY_FROM
        || day.equals(utc.minusDays(1)) && moment.getHour() < DAY_BEFORE_UNTIL;
  }

  private static String day(Candidate candidate) {
    return candidate.value().substring(0, 10);
  }

  private static String day(OffsetDateTime moment) {
    return moment.toLocalDate().toString();
  }
}
