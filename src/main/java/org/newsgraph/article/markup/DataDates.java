package org.newsgraph.article.markup;

import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Dates for scripts, in attributes of a page's own: {@code data-published="2025-01-13"}, {@code
 * data-timestamp="1736760600"}.
 */
public final class DataDates {
  private static final String PREFIX = "data-";

  private static final int LONGEST_DAY = "2025-01-13T09:30:00.000000+03:00".length();

  private static final int SECONDS = "1736760600".length();

  private static final int MILLISECONDS = "1736760600000".length();

  private DataDates() {}

  /** The first attribute of an element that holds such a date. */
  public static Optional<Attribute> of(Element element) {
    for (Attribute attribute : element.attributes()) {
      if (is(attribute.getKey(), attribute.getValue())) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }

  static boolean is(String name, String value) {
    return name.startsWith(PREFIX)
        && (isDay(value) || isEpoch(value))
        && Marks.Kind.DATE.isIn(Marks.shipped().of(name.substring(PREFIX.length())));
  }

  /** Whether a value is a date for machines, {@code 2025-01-13T09:30:00Z}. */
  static boolean isDay(String value) {
    return value.length() >= 10
        && value.length() <= LONGEST_DAY
        && value.charAt(4) == '-'
        && value.charAt(7) == '-'
        && Character.isDigit(value.charAt(0));
  }

  private static boolean isEpoch(String value) {
    return (value.length() == SECONDS || value.length() == MILLISECONDS)
        && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
