package org.newsgraph.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;

class ConsoleTest {
  private static final Problem ERROR = Problem.error(Code.FILE_EMPTY, "a.csv", "found none", "");
  private static final Problem WARNING = Problem.warning(Code.NO_ARTICLE, "b.html", "none", "");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Console console(Map<String, String> environment, String... terminals) {
    return Console.of(InputStream.nullInputStream(), out, err, environment, Set.of(terminals));
  }

  private Console talking(Manner.Volume volume, boolean colour, boolean strict) {
    return console(Map.of()).in(new Manner(volume, colour, false, strict, false));
  }

  private List<String> lines() {
    return err.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void aMessageIsOneLineWhateverAFileIsCalled() {
    String name = "a\nb\r\u001b[2J\u001b]0;title\u0007\u009b31m\u0000.csv";
    console(Map.of()).message(Problem.error(Code.FILE_EMPTY, name, "found 'x\ty'", ""));
    assertEquals(
        List.of(
            "a\\u000ab\\u000d\\u001b[2J\\u001b]0;title\\u0007\\u009b31m\\u0000.csv: error: found"
                + " 'x\\u0009y' [NG-003]"),
        lines());
  }

  @Test
  void notesAndDetailsAreLinesToo() {
    Console verbose = talking(Manner.Volume.VERBOSE, false, false);
    verbose.note("store     a\nb");
    verbose.detail("1  \u001b[31mred");
    assertEquals(List.of("store     a\\u000ab", "1  \\u001b[31mred"), lines());
  }

  @Test
  void lettersOfAnyScriptStayAsTheyAre() {
    console(Map.of()).note("Zürich, Łódź, اسطنبول, 北京, 🚢");
    assertEquals(List.of("Zürich, Łódź, اسطنبول, 北京, 🚢"), lines());
  }

  @Test
  void colourStandsAroundTheWordAloneBehindAFileOfThatName() {
    talking(Manner.Volume.NORMAL, true, false)
        .message(Problem.warning(Code.FILE_EMPTY, "warning: \u0001", "found none", ""));
    assertEquals(
        List.of("warning: \\u0001: \u001b[1;33mwarning:\u001b[0m found none [NG-003]"), lines());
  }

  @ParameterizedTest
  @CsvSource({"QUIET,1", "NORMAL,3", "VERBOSE,4"})
  void theVolumeSaysWhatIsPrinted(Manner.Volume volume, int lines) {
    Console console = talking(volume, false, false);
    console.message(ERROR);
    console.message(WARNING);
    console.note("a note");
    console.detail("a detail");
    assertEquals(lines, lines().size(), lines().toString());
    assertEquals(ERROR.message(), lines().get(0));
    assertEquals("", out.toString(StandardCharsets.UTF_8), "data alone stands there");
  }

  @ParameterizedTest
  @CsvSource({"80,80", "'',0", "0,0", "-5,0", "wide,0", "12345,0", "080,0"})
  void theWidthOfATerminalIsANumberOrNotKnown(String columns, int width) {
    assertEquals(width, console(Map.of("COLUMNS", columns), "out").columns());
    assertEquals(0, console(Map.of("COLUMNS", columns)).columns(), "no terminal");
  }

  @Test
  void errorsAndWarningsAreCounted() {
    ProblemPrinter problems = new ProblemPrinter(talking(Manner.Volume.QUIET, false, false));
    assertEquals(0, problems.exitCode());
    problems.report(WARNING);
    assertEquals(0, problems.exitCode());
    IntStream.range(0, 50).parallel().forEach(i -> problems.report(ERROR));
    assertEquals(50, problems.errors());
    assertEquals(1, problems.warnings());
    assertEquals(1, problems.exitCode());
    assertEquals(50, lines().size());
  }

  @Test
  void whoIsStrictStopsAtTheFirst() {
    ProblemPrinter problems = new ProblemPrinter(talking(Manner.Volume.NORMAL, false, true));
    StoppedByProblem stopped = assertThrows(StoppedByProblem.class, () -> problems.report(WARNING));
    assertEquals(WARNING, stopped.problem());
    assertEquals(List.of(), lines(), "who catches it prints it");
  }

  @Test
  void progressInALogIsALineEveryTenSeconds() {
    Ticking clock = new Ticking();
    Console console = talking(Manner.Volume.NORMAL, false, false);
    try (Progress progress = new ProgressInLines(console, "articles", clock)) {
      for (int i = 1; i <= 25; i++) {
        clock.now = clock.now.plus(Duration.ofSeconds(1));
        progress.done(i * 3L);
      }
    }
    assertEquals(
        List.of("30 articles in 10 s, 3 a second", "60 articles in 20 s, 3 a second"), lines());
  }

  @Test
  void whereNoProgressIsWantedNothingIsShown() {
    try (Progress progress = Progress.of(console(Map.of(), "err"), "articles")) {
      progress.done(5);
      assertTrue(progress instanceof Progress.Silent);
    }
    assertEquals(List.of(), lines());
  }

  @Test
  void aReaderThatHasGoneIsRememberedAndAFullDiskIsNone() throws IOException {
    Console gone = failing("Broken pipe");
    assertThrows(IOException.class, () -> gone.print("x"));
    assertTrue(gone.isOutBroken());
    Console full = failing("No space left on device");
    IOException e = assertThrows(IOException.class, () -> full.print("x"));
    assertEquals("No space left on device", e.getMessage());
    assertFalse(full.isOutBroken());
  }

  private Console failing(String message) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    return Console.of(InputStream.nullInputStream(), broken, err, Map.of(), Set.of());
  }

  @Test
  void linesAreBrokenBetweenWords() {
    String text = Lines.wrapped("  --out FILE  ", "word ".repeat(30), 14);
    assertTrue(text.endsWith("\n"));
    assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
    assertTrue(text.lines().skip(1).allMatch(line -> line.startsWith(" ".repeat(14) + "word")));
    assertEquals(30, text.split("word", -1).length - 1);
    String long100 = "x".repeat(100);
    assertEquals("- " + "a\n" + long100 + "\nb\n", Lines.wrapped("- ", "a " + long100 + " b", 0));
  }

  /** A clock that stands until it is moved. */
  private static final class Ticking extends Clock {
    private Instant now = Instant.EPOCH;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
