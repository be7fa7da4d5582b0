package org.newsgraph.cli.syntax;

import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;

/** The command line can't be understood; whoever typed it can mend it. The exit code is 2. */
public final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /**
   * An error of usage.
   *
   * @param text {@code found ..., expected ...}
   * @param cure what to type instead
   */
  public UsageError(Code code, String text, String cure) {
    super(text);
    this.problem = Problem.error(code, "", text, cure);
  }

  public Problem problem() {
    return problem;
  }
}
