package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each command used wrongly: one message that says what is wrong, its exit code, no word on
 * standard output and no stack trace. Nothing is loaded before the words of a command are found
 * right.
 */
class WrongUsageTest {
  private static final String NONE = "none/such-store";

  /** A run with words parted by blanks; {@code ''} is the empty one. */
  private static Run run(String line) {
    return run(line, "");
  }

  private static Run run(String line, String in) {
    List<String> words = new ArrayList<>();
    for (String word : line.split(" ")) {
      words.add(word.equals("''") ? "" : word);
    }
    return new Run.Given(Map.of(), in, Set.of()).run(words.toArray(String[]::new));
  }

  private static void assertFails(int code, String number, Run run) {
    assertEquals(code, run.code(), run.err());
    assertEquals("", run.out());
    assertTrue(run.err().stripTrailing().endsWith("[NG-" + number + "]"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("error: "), run.err());
    assertFalse(run.err().contains("newsgraph itself failed"), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build",
        "convert",
        "convert --out a.nq",
        "extract",
        "extract --explain",
        "try",
        "try ''",
        "query",
        "dump",
        "knowledge",
        "knowledge import",
        "decisions",
        "rules"
      })
  void whatNeedsAnInputSaysSo(String line) {
    assertFails(2, "082", run(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build a --limit 0",
        "build a --limit many",
        "build a --threads 0",
        "build a --threads -1",
        "build a --base example.org",
        "build a --base https://example.org/id",
        "build a --columns text",
        "convert a",
        "convert a --out -",
        "convert a --out a.doc",
        "convert a --out a.gz",
        "convert a --out - --to doc",
        "extract a --limit 99999999999",
        "extract a --threads two",
        "try a b",
        "try a. --date tomorrow",
        "try a. --date 2025-02-29",
        "try a. --format xml",
        "query a b",
        "query events --format pdf",
        "query events --param actor",
        "query events --param =ICC",
        "query events --limit 0",
        "query events --timeout 0",
        "query events --timeout 1s",
        "query events --timeout -1",
        "queries a b",
        "resolve now",
        "resolve --format xml",
        "stats now",
        "stats --format json",
        "validate a --threads none",
        "knowledge chek",
        "knowledge check --out own.ngk",
        "knowledge check --languages en",
        "knowledge import a.csv",
        "knowledge import a.csv --out own.json",
        "knowledge import a.csv --out own.ngk --languages EN",
        "knowledge import a.csv --out own.ngk --languages en,,fr",
        "decisions chek",
        "decisions check",
        "decisions add",
        "decisions add merge",
        "decisions add same different",
        "decisions list --format xml",
        "rules lost",
        "rules list now",
        "rules list --kind adverb",
        "rules show",
        "rules show one two",
        "evaluate --format xml",
        "serve now",
        "serve --port 65536",
        "serve --port -1",
        "serve --port http",
        "serve --timeout none",
        "dump a b",
        "help help help",
        "version now",
        "version --color red"
      })
  void anOptionOrWordThatIsWrongIsNamed(String line) {
    Run run = run(line);
    assertFails(2, "081", run);
    assertTrue(run.err().contains("found "), run.err());
    assertTrue(run.err().contains("expected "), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"bild a", "--store x", "", "help nosuch", "BUILD a", "build\u0000"})
  void aCommandThatIsNoneIsNamed(String line) {
    assertFails(2, "080", run(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query events",
        "stats",
        "validate",
        "resolve",
        "resolve --dry-run",
        "dump out",
        "dump -",
        "serve --port 0"
      })
  void whatNeedsAStoreSaysThatThereIsNone(String command) {
    Run run = run(command + " --store " + NONE);
    assertFails(2, "051", run);
    assertTrue(run.err().contains(NONE), run.err());
    assertFalse(Files.exists(Path.of(NONE)));
  }

  @ParameterizedTest
  @CsvSource({
    "queries nosuch,070",
    "queries event,070",
    "query nosuch,070",
    "query none/such.rq,001",
    "query such.rq,001"
  })
  void aQueryThatIsNotThereIsNamed(String line, String number) {
    assertFails(2, number, run(line));
  }

  @Test
  void theNearestQueryIsNamed() {
    assertTrue(
        run("queries event").err().contains("did you mean events"), run("queries event").err());
  }

  @Test
  void aSetThatIsNotThereIsReportedBeforeAnythingIsLoaded(@TempDir Path folder) throws IOException {
    assertFails(1, "001", run("evaluate " + folder.resolve("none.txt")));
    assertFails(1, "001", run("evaluate " + folder));
    Path wrong = Files.writeString(folder.resolve("own.txt"), "Kenya met Ghana.\n");
    assertFails(1, "044", run("evaluate " + wrong));
    Path latin =
        Files.write(
            folder.resolve("latin.txt"), "# Zürich\n".getBytes(StandardCharsets.ISO_8859_1));
    assertFails(1, "009", run("evaluate " + latin));
  }

  @Test
  void aQueryOfOnesOwnIsTextOfAReasonableLength(@TempDir Path folder) throws IOException {
    assertFails(2, "006", run("query -", "#".repeat((1 << 20) + 1)));
    Path latin =
        Files.write(
            folder.resolve("own.rq"),
            "ASK { ?s ?p \"Zürich\" }".getBytes(StandardCharsets.ISO_8859_1));
    assertFails(2, "009", run("query " + latin));
    assertFails(2, "001", run("query " + folder + "/"));
  }

  @Test
  void aByteOrderMarkIsNoPartOfAQuery(@TempDir Path folder) throws IOException {
    Path own = Files.writeString(folder.resolve("own.rq"), "\ufeffASK { ?s ?p ?o }");
    assertFails(2, "051", run("query " + own + " --store " + NONE));
  }

  @Test
  void aTextToTryIsNoArchive() {
    assertFails(2, "006", run("try -", "a ".repeat(1 << 19) + "."));
    assertFails(2, "082", run("try -", " \n\t"));
  }

  @Test
  void quietLeavesTheMessageAndDebugAddsWhereItAppeared() {
    assertEquals(run("build").err(), run("build --quiet").err());
    assertTrue(run("build --debug").err().contains("\tat org.newsgraph"));
  }

  @ParameterizedTest
  @CsvSource({
    "version --store x,--store",
    "stats --threads 2,--threads",
    "dump a --limit 3,--limit",
    "try a. --out b,--out"
  })
  void anOptionOfAnotherCommandIsNone(String line, String option) {
    Run run = run(line);
    assertFails(2, "081", run);
    assertTrue(run.err().contains(option), run.err());
  }
}
