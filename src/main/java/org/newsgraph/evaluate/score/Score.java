package org.newsgraph.evaluate.score;

/**
 * How many things were expected and found, and how many of either are right.
 *
 * @param expected how many things people say are there
 * @param met how many of those were found
 * @param found how many things the analysis gives
 * @param right how many of those are so; differs from {@code met} only where one thing may be given
 *     in two parts
 */
public record Score(int expected, int met, int found, int right) {
  /** Of nothing. */
  public static final Score NONE = new Score(0, 0, 0, 0);

  public Score {
    if (met < 0 || met > expected || right < 0 || right > found) {
      throw new IllegalArgumentException(
          met + " met of " + expected + ", " + right + " right of " + found);
    }
  }

  /** One thing in its place, or a pair of things that agree or don't. */
  public static Score of(boolean agrees) {
    return new Score(1, agrees ? 1 : 0, 1, agrees ? 1 : 0);
  }

  public Score plus(Score other) {
    return new Score(
        expected + other.expected, met + other.met, found + other.found, right + other.right);
  }

  /** 0 to 1; NaN where nothing was found. */
  public double precision() {
    return (double) right / found;
  }

  /** 0 to 1; NaN where nothing was expected. */
  public double recall() {
    return (double) met / expected;
  }

  /**
   * 0 to 1: the harmonic mean of precision and recall where {@code met} and {@code right} agree.
   */
  public double f1() {
    return (double) (met + right) / (expected + found);
  }
}
