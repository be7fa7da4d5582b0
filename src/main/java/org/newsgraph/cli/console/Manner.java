package org.newsgraph.cli.console;

/**
 * How a run talks.
 *
 * @param volume what is said besides errors
 * @param colour whether messages are coloured
 * @param progress whether progress is shown
 * @param strict whether the first problem ends the run
 * @param debug whether stack traces stand with errors
 */
public record Manner(
    Volume volume, boolean colour, boolean progress, boolean strict, boolean debug) {

  /** What is said on standard error. */
  public enum Volume {
    /** errors only */
    QUIET,
    /** warnings, notes and the summary too */
    NORMAL,
    /** a line for each article too */
    VERBOSE
  }

  /** No colour, no progress, problems are reported and the rest goes on. */
  public static final Manner PLAIN = new Manner(Volume.NORMAL, false, false, false, false);
}
