package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as people use them, in a temporary folder. */
class RegressionTest {
  @TempDir Path folder;
  private Path store;
  private Run.Given given;

  @BeforeEach
  void nameTheStore() {
    store = folder.resolve("store");
    given = new Run.Given(Map.of("NEWSGRAPH_STORE", store.toString()), "", Set.of());
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String article(int number) {
    return """
        Kenya and Uganda sign border agreement %d

        March %d, 2024

        Kenya and Uganda signed an agreement on their border on Monday in Nairobi. The %d officials
        of both countries met for two days, the Example Courier reported.
        """
        .formatted(number, number, number);
  }

  private Path articles() throws IOException {
    for (int i = 1; i <= 4; i++) {
      write("pages/" + i + ".txt", article(i));
    }
    return folder.resolve("pages");
  }

  private byte[] dump(Run.Given around, String to) throws IOException {
    Path target = folder.resolve(to);
    Run run = around.run("dump", target.toString());
    assertEquals(0, run.code(), run.err());
    return Files.readAllBytes(target.resolve("newsgraph.nq.gz"));
  }

  @Test
  void anyFolderThreadCountOrderAndLocaleGiveTheSameBytes() throws IOException {
    String pages = articles().toString();
    String more = write("more/5.txt", article(5)).getParent().toString();
    Run first = given.run("build", pages, more, "--threads", "1");
    assertEquals(0, first.code(), first.err());
    byte[] expected = dump(given, "dump1");

    Run again = given.run("build", pages, more);
    assertTrue(again.err().contains("(5 unchanged)"), again.err());
    assertArrayEquals(expected, dump(given, "dump2"), "built again");

    Run.Given elsewhere =
        new Run.Given(Map.of("NEWSGRAPH_STORE", folder.resolve("b/c").toString()), "", Set.of());
    Locale before = Locale.getDefault();
    Locale.setDefault(new Locale.Builder().setLanguage("tr").setRegion("TR").build());
    try {
      elsewhere.run("build", more, pages, "--threads", "3");
      assertArrayEquals(expected, dump(elsewhere, "dump3"), "built elsewhere");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatCannotBeReadIsReportedAndTheRestGoesOn() throws IOException {
    Path pages = articles();
    write("pages/photo.jpg", "\u0000\u0001\u0002");
    Path empty = write("empty.txt", "");
    Run run =
        given.run(
            "build", pages.toString(), empty.toString(), folder.resolve("missing.txt").toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains(empty + ": error: found an empty file"), run.err());
    assertTrue(run.err().contains("missing.txt: error: found no such file"), run.err());
    assertTrue(run.err().contains("articles  4 (4 new)"), run.err());
    assertTrue(run.err().contains("1 skipped"), run.err());
    assertTrue(run.err().contains("problems  2 errors"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void strictEndsAtTheFirstProblem() throws IOException {
    Run run =
        given.run("extract", "--strict", folder.resolve("no.txt").toString(), "" + articles());
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void extractPrintsRecordsInInputOrderAndStopsAtTheLimit() throws IOException {
    Path pages = articles();
    Run run = given.run("extract", pages + "/3.txt", pages.toString(), "--limit", "3", "-q");
    assertEquals(0, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(3, lines.size());
    assertTrue(lines.get(0).contains("\"source\":\"" + pages + "/3.txt\""), lines.get(0));
    assertTrue(lines.get(1).contains("\"source\":\"" + pages + "/1.txt\""), lines.get(1));
    assertEquals("", run.err());
  }

  @Test
  void standardInputIsAnInput() {
    Run run = new Run.Given(Map.of(), article(7), Set.of()).run("extract", "-");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\"source\":\"-\""), run.out());
  }

  @Test
  void ofTwoRecordsWithOneIdTheSameOneStaysInAFileWhateverTheOrder() throws IOException {
    String one = "{\"id\":\"x\",\"text\":\"Kenya and Uganda signed an agreement on Monday.\"}\n";
    String two = "{\"id\":\"x\",\"text\":\"Kenya and Uganda signed no agreement on Monday.\"}\n";
    Path forth = write("forth/a.jsonl", one + two);
    Path back = write("back/a.jsonl", two + one);
    Path first = folder.resolve("first.nq");
    Path second = folder.resolve("second.nq");
    Run run = given.run("convert", forth.toString(), "--out", first.toString());
    assertEquals(1, run.code());
    assertTrue(run.err().contains("error: found key 'x' in "), run.err());
    assertTrue(run.err().contains("[NG-031]"), run.err());
    given.run("convert", back.toString(), "--out", second.toString());
    assertEquals(withoutProvenance(first), withoutProvenance(second));
  }

  /** The provenance names the source, which differs. */
  private static List<String> withoutProvenance(Path file) throws IOException {
    List<String> quads = Files.readAllLines(file);
    return quads.stream().filter(quad -> !quad.contains("/graph/provenance>")).toList();
  }

  @Test
  void aDryRunWritesNothing() throws IOException {
    Run run = given.run("build", articles().toString(), "--dry-run");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("nothing was written"), run.err());
    assertFalse(Files.exists(store));
  }

  @Test
  void convertKeepsWhatStoodThereUntilTheNewFileIsComplete() throws IOException {
    Path out = write("out.ttl", "old");
    Run run = given.run("convert", "--strict", folder.resolve("no.txt").toString(), "-o", "" + out);
    assertEquals(1, run.code());
    assertEquals("old", Files.readString(out));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(out), files.toList(), "no temporary file is left");
    }
  }

  @Test
  void whatIsWrittenHasThePermissionsOfAnyNewFile() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path pages = articles();
    Path out = folder.resolve("graph.nq");
    assertEquals(0, given.run("convert", pages.toString(), "--out", out.toString()).code());
    assertEquals(
        Files.getPosixFilePermissions(pages.resolve("1.txt")), Files.getPosixFilePermissions(out));
  }

  @Test
  void convertSaysWhatFormatsThereAre() {
    Run run = given.run("convert", "a.txt", "--out", "a.csv");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("nq, trig, jsonld, ttl, nt, rdf"), run.err());
    assertEquals(2, given.run("convert", "a.txt").code());
    assertEquals(2, given.run("convert", "a.txt", "--out", "-", "--to", "html").code());
  }

  @Test
  void anOutputThatCannotBeWrittenIsFatal() throws IOException {
    Path pages = articles();
    Path asFolder = write("taken.nq/file", "x").getParent();
    Run run = given.run("convert", pages.toString(), "--out", asFolder.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("it is a folder"), run.err());
  }

  @Test
  void withoutAStoreCommandsSayHowToMakeOne() {
    for (String command : List.of("stats", "validate")) {
      Run run = given.run(command);
      assertEquals(2, run.code(), command);
      assertTrue(run.err().contains("newsgraph build"), run.err());
      assertTrue(run.err().contains("[NG-051]"), run.err());
    }
    assertFalse(Files.exists(store));
  }

  @Test
  void wrongValuesOfOptionsAreUsageErrors() {
    assertEquals(2, given.run("build", "a", "--threads", "0").code());
    assertEquals(2, given.run("build", "a", "--base", "no iri").code());
    assertEquals(2, given.run("build", "a", "--columns", "nonsense").code());
    assertEquals(2, given.run("build").code());
    assertEquals(2, given.run("query", "events", "--timeout", "soon").code());
    assertEquals(2, given.run("query", "events", "--param", "actor").code());
    assertEquals(2, given.run("query", "evnts").code());
    assertEquals(2, given.run("query", "missing.rq").code());
    assertEquals(2, given.run("serve", "--port", "70000").code());
  }

  @Test
  void theStoreIsAskedAndChecked() throws IOException {
    given.run("build", articles().toString());
    Run articles = given.run("query", "articles", "--format", "csv");
    assertEquals(0, articles.code(), articles.err());
    assertEquals(5, articles.out().lines().count(), articles.out());
    Run unknown = given.run("query", "timeline", "--param", "entity=Nobody At All");
    assertEquals(1, unknown.code(), unknown.err());
    Path ask = write("ask.rq", "ASK { ?s <https://example.org/never> ?o }");
    assertEquals(1, given.run("query", ask.toString()).code());
    Run own =
        new Run.Given(given.environment(), "SELECT (1 AS ?one) {}", Set.of()).run("query", "-");
    assertEquals(0, own.code(), own.err());
    Run valid = given.run("validate");
    assertEquals(0, valid.code(), valid.err());
    assertTrue(valid.err().contains("4 graphs checked, 0 errors"), valid.err());
  }
}
