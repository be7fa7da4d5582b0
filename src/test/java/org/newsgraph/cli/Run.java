package org.newsgraph.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.cli.console.Console;

/**
 * One run of the program inside this process.
 *
 * @param out standard output
 * @param err standard error
 */
record Run(int code, String out, String err) {

  /** Runs without standard input and environment. */
  static Run of(String... words) {
    return new Given(Map.of(), "", Set.of()).run(words);
  }

  /** What a run finds around it. */
  record Given(Map<String, String> environment, String in, Set<String> terminals) {
    Run run(String... words) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Console console =
          Console.of(
              new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
              out,
              err,
              environment,
              terminals);
      int code = Main.run(List.of(words), console);
      return new Run(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }
}
