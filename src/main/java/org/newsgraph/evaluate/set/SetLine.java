package org.newsgraph.evaluate.set;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A line of an evaluation set.
 *
 * @param number 1-based
 */
public record SetLine(int number, String text) {

  /** What stands behind {@code key:} where the line begins so; else null. */
  public @Nullable String value(String key) {
    return text.startsWith(key + ":") ? text.substring(key.length() + 1).strip() : null;
  }

  /**
   * The day behind {@code key:}; empty where none stands there.
   *
   * @throws IllegalArgumentException if something else does
   */
  public String day(String key) {
    String day = String.valueOf(value(key));
    try {
      return day.isEmpty() ? day : LocalDate.parse(day).toString();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "found " + key + " '" + day + "', expected a day such as 2025-05-14", e);
    }
  }

  /** Whether it hangs below the line before. */
  public boolean isIndented() {
    return text.startsWith("  ");
  }
}
