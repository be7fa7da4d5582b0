package org.newsgraph.evaluate.score;

import java.util.Locale;

/**
 * One thing that the analysis missed, made up or took for another.
 *
 * @param where file and line, {@code events.txt:12}
 * @param what the thing, such as {@code Court 'High Court'}
 * @param instead what was given in its place; empty where nothing was
 * @param sentence the words around it
 */
public record Fault(Kind kind, String where, String what, String instead, String sentence) {

  /** How it is wrong. */
  public enum Kind {
    /** expected, and not found */
    MISSED,
    /** found, and not expected */
    FALSE,
    /** found, but as something else */
    WRONG;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** {@code events.txt:12: missed ACCUSE/allege 'accused'}. */
  public String line() {
    return where
        + ": "
        + kind.label()
        + " "
        + what
        + (instead.isEmpty() ? "" : ", found " + instead);
  }
}
