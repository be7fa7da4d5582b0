package org.newsgraph.problem;

/** Takes the problems that steps meet. Safe for many threads. */
@FunctionalInterface
public interface ProblemSink {
  /**
   * Takes one problem and returns when the work may go on.
   *
   * @throws StoppedByProblem where the policy is to stop at the first error
   */
  void report(Problem problem);
}
