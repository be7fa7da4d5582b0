package org.newsgraph.problem;

/** Ends a run at a problem: under {@code --strict}, or where nothing can go on. */
public final class StoppedByProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public StoppedByProblem(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
