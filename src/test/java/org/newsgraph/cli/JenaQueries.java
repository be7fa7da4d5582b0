package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A process of Jena alone: one of its command lines over each query of a folder, the rows as CSV
 * beside it. One process for all, because a Java machine takes seconds to start.
 */
final class JenaQueries {
  private JenaQueries() {}

  /**
   * Runs the queries.
   *
   * @param words {@code arq} or {@code tdb2}, the option that names the data, the folder
   */
  public static void main(String[] words) throws IOException {
    PrintStream console = System.out;
    for (Path query : queries(Path.of(words[2]))) {
      Path answer = Path.of(query + ".csv");
      try (PrintStream out =
          new PrintStream(Files.newOutputStream(answer), false, StandardCharsets.UTF_8)) {
        System.setOut(out);
        String[] line = {words[1], "--query=" + query, "--results=CSV"};
        if (words[0].equals("arq")) {
          new arq.arq(line).mainRun(false, false);
        } else {
          new tdb2.tdbquery(line).mainRun(false, false);
        }
      } finally {
        System.setOut(console);
      }
    }
  }

  private static List<Path> queries(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
    }
  }
}
