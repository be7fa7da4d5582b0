package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.cli.console.Console;

/**
 * Whoever reads standard output may stop, as {@code head} does: every command then ends quietly.
 */
class ClosedPipeTest {
  /** A buffer as small as this hands on what a command writes in the middle of its work. */
  private static final int BUFFER = 64;

  @TempDir static Path folder;
  private static Path pages;

  @BeforeAll
  static void buildAStore() throws IOException {
    pages = Files.createDirectories(folder.resolve("pages"));
    for (int i = 1; i <= 6; i++) {
      Files.writeString(pages.resolve(i + ".txt"), article(i));
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(0, run("build " + pages, new ByteArrayOutputStream(), err), err.toString());
    Files.writeString(
        folder.resolve("graph.rq"),
        "CONSTRUCT { ?s ?p ?o } { ?s a <https://schema.org/NewsArticle> ; ?p ?o }");
    Files.writeString(folder.resolve("ask.rq"), "ASK { ?s ?p ?o }");
  }

  private static String article(int number) {
    return """
        Kenya and Uganda sign border agreement %d

        March %d, 2024

        Kenya and Uganda signed an agreement on their border on Monday in Nairobi. Officials of
        both countries met for two days, the Example Courier reported.
        """
        .formatted(number, number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract PAGES",
        "extract PAGES --limit 3 --threads 1",
        "convert PAGES --out - --to nq",
        "convert PAGES --out - --to jsonld",
        "convert PAGES --out - --to ttl",
        "convert PAGES --out - --to rdf",
        "convert PAGES --out - --to trig.gz",
        "dump -",
        "query articles --limit 4",
        "query events --format table",
        "query events --format csv",
        "query events --format tsv",
        "query events --format json",
        "query events --format xml",
        "query events --format markdown",
        "query graph.rq",
        "query graph.rq --format csv",
        "query graph.rq --format json",
        "query graph.rq --format xml",
        "queries",
        "queries events",
        "help",
        "build --help"
      })
  void endsQuietlyWhenTheReaderHasHadEnough(String line) {
    endsQuietly(line, 200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract PAGES",
        "convert PAGES --out - --to nt",
        "dump -",
        "query events",
        "query events --format json",
        "query ask.rq",
        "query ask.rq --format json",
        "query ask.rq --format xml",
        "query ask.rq --format csv",
        "stats",
        "stats --format tsv",
        "version",
        "help build"
      })
  void endsQuietlyWhenNobodyReads(String line) {
    endsQuietly(line, 0);
  }

  private static void endsQuietly(String line, int taken) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Failing pipe = new Failing(taken, "Broken pipe");
    int code = run(line, new BufferedOutputStream(pipe, BUFFER), err);
    assertEquals(0, code, () -> line + ": " + err.toString(StandardCharsets.UTF_8));
    assertTrue(pipe.failed, line + " has written more than that");
    assertEquals(List.of(), notes(err), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract PAGES",
        "convert PAGES --out - --to nq",
        "convert PAGES --out - --to jsonld",
        "dump -",
        "query events",
        "query events --format csv",
        "query ask.rq --format xml",
        "stats"
      })
  void aFullDiskIsToldInOneLine(String line) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full = new BufferedOutputStream(new Failing(1, "No space left on device"), BUFFER);
    assertEquals(2, run(line, full, err), line);
    List<String> told = notes(err);
    assertEquals(1, told.size(), err.toString(StandardCharsets.UTF_8));
    assertTrue(told.get(0).startsWith("error: reading or writing failed: No space"), told.get(0));
  }

  /** Standard error without what the command has to say in any case. */
  private static List<String> notes(ByteArrayOutputStream err) {
    return err.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(said -> !said.startsWith("note: "))
        .toList();
  }

  private static int run(String line, OutputStream out, ByteArrayOutputStream err) {
    List<String> words =
        List.of(line.split(" ")).stream()
            .map(word -> word.equals("PAGES") ? pages.toString() : word)
            .map(word -> word.endsWith(".rq") ? folder.resolve(word).toString() : word)
            .toList();
    return Main.run(
        words,
        Console.of(
            new ByteArrayInputStream(new byte[0]),
            out,
            err,
            Map.of("NEWSGRAPH_STORE", folder.resolve("store").toString()),
            Set.of()));
  }

  /** Takes some bytes, then fails. */
  private static final class Failing extends OutputStream {
    private final String message;
    private int left;
    private boolean failed;

    Failing(int left, String message) {
      this.left = left;
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      if (left == 0) {
        failed = true;
        throw new IOException(message);
      }
      left--;
    }
  }
}
