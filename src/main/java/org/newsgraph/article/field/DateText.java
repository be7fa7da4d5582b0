package org.newsgraph.article.field;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as pages print them, in many languages, to ISO 8601 as precise as printed: {@code
 * 2025-01-13} or {@code 2025-01-13T09:30:00+03:00}.
 *
 * <p>{@code DateText.find("Stand: 13. Januar 2025, 9.30 Uhr", "de")}
 */
public final class DateText {
  /** Before it there were no web pages; what looks older is another number. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2099;

  /** Years are counted from 543 BC in Thailand. */
  private static final int BUDDHIST_YEARS = 543;

  /** Milliseconds since 1970 have 13 digits, seconds 10, for all dates from 2001 to 2286. */
  private static final int MILLISECOND_DIGITS = 13;

  private static final String WORD = "([\\p{L}][\\p{L}\\p{M}'’]{1,})\\.?";

  /** Where months are numbered the name is a word and a number: {@code tháng 3}. */
  private static final String NAME = "([\\p{L}][\\p{L}\\p{M}'’]{1,}(?: \\d{1,2}(?=[ ,]))?)\\.?";

  private static final String OF = "(?:de |del |of |d['’]|den |năm |ماه )?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![\\d/.-])(\\d{4})( ?[-/.|] ?)(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]?");
  private static final Pattern DAY_NAME_YEAR =
      Pattern.compile(
          "(?<![\\d./-]|\\d:)(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|ª|-)?,?\\s*"
              + OF
              + NAME
              + "[,-]?\\s*"
              + OF
              + "(\\d{4})(?!\\d)");

  /** Behind the name of a month. */
  private static final Pattern DAY_YEAR =
      Pattern.compile("\\s+(\\d{1,2})(?:st|nd|rd|th)?[,.]?\\s+(\\d{4})(?!\\d)");

  private static final Pattern YEAR_NAME_DAY =
      Pattern.compile("(?<!\\d)(\\d{4})[.,]?\\s+(?:m\\. |gada )?" + WORD + "\\s+(\\d{1,2})(?!\\d)");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d/.-])(\\d{1,2})( ?[./|-] ?)(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/])");
  private static final String PARTING = "./|-";
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?\\d*(Z)?)?");
  private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

  private DateText() {}

  /**
   * A date within a text.
   *
   * @param iso ISO 8601
   * @param begin UTF-16 offset in the text
   * @param end after the date and its time of day
   */
  public record Found(String iso, int begin, int end) {
    /** The day alone. */
    public String day() {
      return iso.substring(0, 10);
    }
  }

  private record Day(LocalDate date, int begin, int end) {}

  /** The value of a field that is made to hold a date. */
  public static Optional<String> parse(String text, @Nullable String language) {
    String clean = ascii(CleanText.line(text));
    if (isInstant(clean)) {
      return Optional.of(clean.substring(0, 19) + "Z");
    }
    if (isIsoDay(clean)) {
      return isoDay(clean, calendar(text, language)).map(d -> d + TimeOfDay.after(clean, 10).iso());
    }
    if (EPOCH.matcher(clean).matches()) {
      return Optional.of(epoch(clean)).filter(DateText::isInRange);
    }
    Matcher compact = COMPACT.matcher(clean);
    if (compact.matches()) {
      return compact(compact);
    }
    return find(clean, calendar(text, language)).map(Found::iso);
  }

  /** Whether a text can hold a date: a year, or short numbers set apart as in a date. */
  public static boolean hasDate(String text) {
    int digits = 0;
    int groups = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c)) {
        digits++;
      } else if (digits > 0) {
        groups++;
        if (digits >= 4 || groups >= 3 && digits == 2) {
          return true;
        }
        digits = 0;
      }
    }
    return false;
  }

  /** Whether a text begins with {@code 2025-01-13} and no further digit: most data do. */
  private static boolean isIsoDay(String text) {
    for (int i = 0; i < 10; i++) {
      if (i >= text.length() || (i == 4 || i == 7 ? text.charAt(i) != '-' : !isDigit(text, i))) {
        return false;
      }
    }
    return text.length() == 10 || !isDigit(text, 10);
  }

  private static Optional<LocalDate> isoDay(String text, @Nullable String language) {
    return date(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10),
        language);
  }

  /** Persian digits tell Persian years as well as the language does. */
  private static @Nullable String calendar(String printed, @Nullable String language) {
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) >= '۰' && printed.charAt(i) <= '۹') {
        return "fa";
      }
    }
    return language;
  }

  /** Whether {@code 09:30:00}, with a fraction or without, stands at 11 and before an offset. */
  private static boolean isPlainTime(String text, int end) {
    for (int i = 11; i < end; i++) {
      char expected = i == 13 || i == 16 ? ':' : i == 19 ? '.' : '0';
      if (expected == '0' ? !isDigit(text, i) : text.charAt(i) != expected) {
        return false;
      }
    }
    return end != 20
        && end <= 29
        && text.compareTo(text.substring(0, 11) + "24") < 0
        && text.charAt(14) < '6'
        && text.charAt(17) < '6';
  }

  /** A moment as most data write it, {@code 2025-01-13T09:30:00.000Z}, with nothing to check. */
  private static boolean isInstant(String text) {
    int end = text.length() - 1;
    if (end < 19 || text.charAt(end) != 'Z' || text.charAt(10) != 'T') {
      return false;
    }
    if (isIsoDay(text) && isPlainTime(text, end)) {
      return isoDay(text, null)
          .filter(day -> day.getYear() == Integer.parseInt(text, 0, 4, 10))
          .isPresent();
    }
    try {
      int year = Instant.parse(text).atOffset(ZoneOffset.UTC).getYear();
      return year >= FIRST_YEAR && year <= LAST_YEAR;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** The digits of all scripts as ASCII; offsets stay. */
  private static String ascii(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '9' && Character.isDigit(c)) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
      }
    }
    return out == null ? text : out.toString();
  }

  /** The first date in a text. */
  public static Optional<Found> find(String printed, @Nullable String language) {
    if (!hasDate(printed)) {
      return Optional.empty();
    }
    String text = ascii(printed);
    Day first = first(text, text.equals(printed) ? language : calendar(printed, language));
    if (first == null) {
      return Optional.empty();
    }
    TimeOfDay time = TimeOfDay.after(text, first.end());
    return Optional.of(new Found(first.date() + time.iso(), first.begin(), time.end()));
  }

  /** Of the first dates in each form the one that stands first. */
  private static @Nullable Day first(String text, @Nullable String language) {
    int digit = 0;
    while (!isDigit(text, digit)) {
      digit++;
    }
    boolean parted = isParted(text, digit);
    Day first = parted ? day(NUMBERS, text, digit, m -> numbers(m, language)) : null;
    if (hasYear(text)) {
      first = earlier(day(YEAR_NAME_DAY, text, digit, m -> named(m, 1, 2, 3, language)), first);
      first = earlier(nameDayYear(text, digit, language), first);
      first = earlier(day(DAY_NAME_YEAR, text, digit, m -> named(m, 3, 2, 1, language)), first);
      if (text.indexOf('年') >= 0 || text.indexOf('년') >= 0) {
        first =
            earlier(day(EAST_ASIAN, text, digit, m -> date(m, 1, number(m, 2), 3, null)), first);
      }
      if (parted) {
        first =
            earlier(
                day(YEAR_FIRST, text, digit, m -> date(m, 1, number(m, 3), 4, language)), first);
      }
    }
    return first;
  }

  /** The first of two forms wins where both begin at one place. */
  private static @Nullable Day earlier(@Nullable Day one, @Nullable Day other) {
    return one == null || other != null && other.begin() < one.begin() ? other : one;
  }

  /** Whether a digit stands before a mark that parts the numbers of a date. */
  private static boolean isParted(String text, int digit) {
    for (int i = digit + 1; i < text.length(); i++) {
      if (PARTING.indexOf(text.charAt(i)) >= 0
          && (isDigit(text, i - 1) || i > digit + 1 && isDigit(text, i - 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasYear(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < 4; i++) {
      digits = isDigit(text, i) ? digits + 1 : 0;
    }
    return digits == 4;
  }

  private interface Reading {
    Optional<LocalDate> of(Matcher matcher);
  }

  private static @Nullable Day day(Pattern pattern, String text, int begin, Reading reading) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    for (int at = begin; at < text.length(); at++) {
      if (isDigit(text, at) && matcher.region(at, text.length()).lookingAt()) {
        Optional<LocalDate> date = reading.of(matcher);
        if (date.isPresent()) {
          return new Day(date.get(), at, matcher.end());
        }
      }
    }
    return null;
  }

  /** Looks for the numbers, then for the name before them, which may be glued to another word. */
  private static @Nullable Day nameDayYear(String text, int digit, @Nullable String language) {
    Matcher matcher = DAY_YEAR.matcher(text);
    for (int from = blanksBefore(text, digit); matcher.find(from); from = matcher.start(1)) {
      int end = matcher.start();
      end -= end > 0 && text.charAt(end - 1) == '.' ? 1 : 0;
      int begin = end;
      while (begin > 0 && isOfName(text.charAt(begin - 1))) {
        begin--;
      }
      for (; begin <= end - 2; begin++) {
        OptionalInt month =
            Character.isLetter(text.charAt(begin))
                ? Months.shipped().number(text.substring(begin, end), language)
                : OptionalInt.empty();
        if (month.isPresent()) {
          Optional<LocalDate> date = date(matcher, 2, month.getAsInt(), 1, null);
          if (date.isPresent()) {
            return new Day(date.get(), begin, matcher.end());
          }
        }
      }
    }
    return null;
  }

  private static int blanksBefore(String text, int at) {
    int begin = at;
    while (begin > 0 && Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }

  private static boolean isOfName(char c) {
    return CleanText.isOfWord(c) || c == '\'' || c == '’';
  }

  private static Optional<LocalDate> named(
      Matcher m, int year, int name, int day, @Nullable String language) {
    OptionalInt month = Months.shipped().number(m.group(name), language);
    if (month.isPresent()) {
      return date(m, year, month.getAsInt(), day, null);
    }
    OptionalInt solar = Months.shipped().solar(m.group(name));
    return solar.isEmpty()
        ? Optional.empty()
        : SolarCalendar.date(number(m, year), solar.getAsInt(), number(m, day));
  }

  private static Optional<LocalDate> numbers(Matcher m, @Nullable String language) {
    int first = number(m, 1);
    int second = number(m, 3);
    int year = number(m, 4);
    int full = year < 100 ? 2000 + year : year;
    boolean monthFirst =
        second > 12 || first <= 12 && m.group(2).strip().equals("/") && american(language);
    return monthFirst ? date(full, first, second, null) : date(full, second, first, language);
  }

  /** English without a region is read as American: 3/4/2025 is then in March. */
  private static boolean american(@Nullable String language) {
    String folded = language == null ? "" : language.toLowerCase(Locale.ROOT).replace('_', '-');
    return folded.equals("en") || folded.equals("en-us");
  }

  private static Optional<LocalDate> date(
      Matcher m, int year, int month, int day, @Nullable String language) {
    return date(number(m, year), month, number(m, day), language);
  }

  private static Optional<LocalDate> date(
      int printed, int month, int day, @Nullable String language) {
    if (printed < FIRST_YEAR && SolarCalendar.isOf(language)) {
      return SolarCalendar.date(printed, month, day);
    }
    int year = printed > LAST_YEAR ? printed - BUDDHIST_YEARS : printed;
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static Optional<String> compact(Matcher m) {
    Optional<LocalDate> date = date(m, 1, number(m, 2), 3, null);
    if (date.isEmpty() || m.group(4) == null) {
      return date.map(LocalDate::toString);
    }
    String seconds = m.group(6) == null ? "00" : m.group(6);
    String zone = m.group(7) == null ? "" : m.group(7);
    return Optional.of(date.get() + "T" + m.group(4) + ":" + m.group(5) + ":" + seconds + zone);
  }

  private static String epoch(String digits) {
    long number = Long.parseLong(digits);
    Instant instant =
        digits.length() == MILLISECOND_DIGITS
            ? Instant.ofEpochSecond(number / 1000)
            : Instant.ofEpochSecond(number);
    return instant
            .atOffset(ZoneOffset.UTC)
            .toLocalDateTime()
            .withNano(0)
            .format(
                java.time.format.DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT))
        + "Z";
  }

  private static boolean isInRange(String iso) {
    int year = Integer.parseInt(iso.substring(0, 4));
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
