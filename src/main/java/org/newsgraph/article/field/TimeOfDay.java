package org.newsgraph.article.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day after a date.
 *
 * @param iso {@code T09:30:00+03:00}, or empty where there is none
 * @param end where it ends in the text
 */
record TimeOfDay(String iso, int end) {
  private static final Pattern TIME =
      Pattern.compile(
          "(?:T|[\\s,;|·•/–—-]{0,4}(?:\\p{L}{1,6}\\.?[\\s:]{1,2})?)"
              + "(\\d{1,2})(?:[:.h]|\\s?[時시]\\s?)(\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?[분分]?"
              + "(?!\\d)\\s?(am|pm|a\\.m\\.?|p\\.m\\.?)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OFFSET =
      Pattern.compile("\\s?(?:\\(?(?:GMT|UTC)\\s?)?([+-])(\\d{1,2})(?::?(\\d{2}))?(?!\\d)");
  private static final Pattern ZONE = Pattern.compile("\\s?\\(?(Z|[A-Z]{3,4})\\b");

  private static final Map<String, String> ZONES = zones();

  /** The time that follows at an offset, or none. */
  static TimeOfDay after(String text, int from) {
    if (from == text.length()) {
      return new TimeOfDay("", from);
    }
    Matcher m = TIME.matcher(text).region(from, text.length());
    if (!m.lookingAt()) {
      return new TimeOfDay("", from);
    }
    int hour = hour(Integer.parseInt(m.group(1)), m.group(4));
    int minute = Integer.parseInt(m.group(2));
    int second = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    if (hour > 23 || minute > 59 || second > 59) {
      return new TimeOfDay("", from);
    }
    String time = "T" + twoDigits(hour) + ":" + twoDigits(minute) + ":" + twoDigits(second);
    return zone(text, time, m.end());
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  private static int hour(int hour, @Nullable String half) {
    if (half == null) {
      return hour;
    }
    boolean afternoon = half.charAt(0) == 'p' || half.charAt(0) == 'P';
    return hour % 12 + (afternoon ? 12 : 0);
  }

  private static TimeOfDay zone(String text, String time, int from) {
    Matcher offset = OFFSET.matcher(text).region(from, text.length());
    if (offset.lookingAt()) {
      int hours = Integer.parseInt(offset.group(2));
      int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
      if (hours <= 14 && minutes <= 59) {
        String zone = offset.group(1) + twoDigits(hours) + ":" + twoDigits(minutes);
        return new TimeOfDay(time + (hours + minutes == 0 ? "Z" : zone), offset.end());
      }
    }
    Matcher zone = ZONE.matcher(text).region(from, text.length());
    if (zone.lookingAt() && ZONES.containsKey(zone.group(1))) {
      return new TimeOfDay(time + ZONES.get(zone.group(1)), zone.end());
    }
    return new TimeOfDay(time, from);
  }

  private static Map<String, String> zones() {
    Map<String, String> zones = new HashMap<>();
    for (List<String> row : Tables.rows("zones")) {
      zones.put(row.get(0), row.get(1));
    }
    return Map.copyOf(zones);
  }
}
