package org.newsgraph.cli;

import java.util.List;
import org.newsgraph.cli.console.Console;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;

/** The process: the only place that ends it. */
public final class Main {
  private Main() {}

  /** Runs the program and exits with its code. */
  public static void main(String[] words) {
    System.exit(run(List.of(words), Console.ofSystem()));
  }

  /** Runs the program; what no command foresaw becomes a message instead of a stack trace. */
  static int run(List<String> words, Console console) {
    try {
      return new Newsgraph().run(words, console);
    } catch (RuntimeException | Error fault) {
      if (console.isOutBroken()) {
        return 0;
      }
      console.message(
          Problem.error(
              Code.INTERNAL,
              "",
              "newsgraph itself failed: " + fault,
              "run it again with --debug and report what it prints"));
      if (words.contains("--debug")) {
        console.failure(fault);
      }
      return Newsgraph.USAGE;
    }
  }
}
