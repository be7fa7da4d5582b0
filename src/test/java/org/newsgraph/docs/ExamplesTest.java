package org.newsgraph.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {
  private static final int ARTICLES = 19;

  private static List<String> queries() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".rq"))
          .map(name -> name.substring(0, name.length() - ".rq".length()))
          .sorted()
          .toList();
    }
  }

  @Test
  void giveEveryCannedQuerySomethingToShow(@TempDir Path folder)
      throws IOException, InterruptedException {
    List<String> empty = new ArrayList<>();
    try (Program program = new Program(folder.resolve("store"))) {
      Session.Result build = program.run(List.of("build", "examples"), new byte[0]);
      assertEquals(0, build.code(), build.error());
      for (String query : queries()) {
        List<String> words = new ArrayList<>(List.of("query", query, "--format", "csv"));
        if (Files.readString(Path.of("queries", query + ".rq")).contains("required: true")) {
          words.addAll(List.of("--param", "entity=Russia"));
        }
        Session.Result rows = program.run(words, new byte[0]);
        assertEquals(0, rows.code(), query + ": " + rows.error());
        if (rows.output().lines().count() < 2) {
          empty.add(query);
        }
      }
    }
    assertEquals(List.of(), empty);
  }

  @Test
  void areReadWithoutAProblem(@TempDir Path folder) throws InterruptedException {
    try (Program program = new Program(folder.resolve("store"))) {
      Session.Result extract = program.run(List.of("extract", "--strict", "examples"), new byte[0]);
      assertEquals(0, extract.code(), extract.error());
      assertEquals(ARTICLES, extract.output().lines().count());
      assertTrue(!extract.error().contains("error:"), extract.error());
    }
  }
}
