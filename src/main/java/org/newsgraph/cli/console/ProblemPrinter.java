package org.newsgraph.cli.console;

import java.util.concurrent.atomic.AtomicLong;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;
import org.newsgraph.problem.Severity;
import org.newsgraph.problem.StoppedByProblem;

/** Prints problems as they come and counts them; under {@code --strict} the first ends the run. */
public final class ProblemPrinter implements ProblemSink {
  private final Console console;
  private final AtomicLong errors = new AtomicLong();
  private final AtomicLong warnings = new AtomicLong();

  public ProblemPrinter(Console console) {
    this.console = console;
  }

  @Override
  public void report(Problem problem) {
    (problem.severity() == Severity.ERROR ? errors : warnings).incrementAndGet();
    if (console.manner().strict()) {
      throw new StoppedByProblem(problem);
    }
    console.message(problem);
  }

  public long errors() {
    return errors.get();
  }

  public long warnings() {
    return warnings.get();
  }

  /** 1 where there was an error, else 0. */
  public int exitCode() {
    return errors() > 0 ? 1 : 0;
  }
}
