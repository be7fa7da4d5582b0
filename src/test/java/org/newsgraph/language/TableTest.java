package org.newsgraph.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.problem.Problem;

class TableTest {
  private final List<String> problems = new ArrayList<>();

  private Table parse(String text) {
    return Table.parse("t.tsv", text, problem -> problems.add(problem.message()));
  }

  @Test
  void commentsAndBlankLinesAreNoRows() {
    Table table = parse("# a comment\n\na\tb\n# another\n1\t2\r\n");
    assertEquals(List.of("a", "b"), table.columns());
    assertEquals(3, table.header());
    assertEquals(1, table.rows().size());
    assertEquals(5, table.rows().get(0).line());
    assertEquals("2", table.rows().get(0).get("b"));
  }

  @Test
  void aCellHoldsSeveralValues() {
    Row row = parse("a\tb\nx|y\t\n").rows().get(0);
    assertEquals(List.of("x", "y"), row.list("a"));
    assertEquals(List.of(), row.list("b"));
  }

  @Test
  void aShortRowHasEmptyCells() {
    assertEquals("", parse("a\tb\nx\n").rows().get(0).get("b"));
    assertEquals(List.of(), problems);
  }

  @Test
  void aRowThatIsTooLongIsReportedAndDoesNotCount() {
    assertEquals(List.of(), parse("a\nx\ty\n").rows());
    assertEquals(
        List.of(
            "t.tsv:2: error: found 2 cells, expected at most 1; put one tab between two cells"
                + " [NG-041]"),
        problems);
  }

  @Test
  void aColumnThatStandsTwiceIsReported() {
    parse("a\tb\ta\n");
    assertTrue(problems.get(0).startsWith("t.tsv:1: error: found column 'a' twice"));
  }

  @Test
  void aTextWithoutALineOfColumnsIsEmpty() {
    Table table = parse("# nothing\n");
    assertEquals(0, table.header());
    assertEquals(List.of(), table.rows());
  }

  @Test
  void aFileMayBeginWithAByteOrderMark(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("t.tsv"), "\uFEFFa\nx\n");
    assertEquals(List.of("a"), read(file).columns());
  }

  @Test
  void whatCannotBeReadIsReported(@TempDir Path folder) throws IOException {
    Path latin = folder.resolve("latin.tsv");
    Files.write(latin, "a\né\n".getBytes(StandardCharsets.ISO_8859_1));
    Path large = Files.writeString(folder.resolve("large.tsv"), "a\n".repeat(1 << 20));
    for (Path file : List.of(folder.resolve("none.tsv"), folder, latin, large)) {
      List<Problem> met = new ArrayList<>();
      assertTrue(Table.read(file, met::add).isEmpty(), file::toString);
      assertEquals(List.of(file.toString()), met.stream().map(Problem::file).toList());
    }
  }

  private static Table read(Path file) {
    return Table.read(
            file,
            problem -> {
              throw new AssertionError(problem.message());
            })
        .orElseThrow();
  }
}
