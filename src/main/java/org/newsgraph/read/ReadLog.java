package org.newsgraph.read;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;
import org.newsgraph.problem.Severity;

/** Counts what becomes of the inputs and hands problems on. */
final class ReadLog {
  private final ProblemSink problems;
  private long files;
  private long captures;
  private long skipped;
  private long failed;

  ReadLog(ProblemSink problems) {
    this.problems = problems;
  }

  void opened() {
    files++;
  }

  void captured() {
    captures++;
  }

  void skip() {
    skipped++;
  }

  void report(Problem problem) {
    if (problem.severity() == Severity.ERROR) {
      failed++;
    }
    problems.report(problem);
  }

  ReadCounts counts() {
    return new ReadCounts(files, captures, skipped, failed);
  }

  /** Why an operation failed, in words for people, without the path. */
  static String reason(Exception e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "it does not exist";
    }
    if (e instanceof FileSystemLoopException) {
      return "a loop of links";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
