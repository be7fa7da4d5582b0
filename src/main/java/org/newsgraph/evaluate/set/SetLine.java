package org.newsgraph.evaluate.set;

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

  /** Whether it hangs below the line before. */
  public boolean isIndented() {
    return text.startsWith("  ");
  }
}
