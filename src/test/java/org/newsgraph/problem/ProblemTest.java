package org.newsgraph.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTest {
  private static final Problem TABLE =
      Problem.error(Code.CSV_MALFORMED, "a.csv", "found a quote", "close it");

  @Test
  void aMessageSaysWhereWhatAndWhatToDo() {
    assertEquals("a.csv: error: found a quote; close it [NG-021]", TABLE.message());
    assertEquals("a.csv:3: error: found a quote; close it [NG-021]", TABLE.at(3, 0).message());
    assertEquals("a.csv:3:7: error: found a quote; close it [NG-021]", TABLE.at(3, 7).message());
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertEquals(
        "warning: found nothing [NG-003]",
        Problem.warning(Code.FILE_EMPTY, "", "found nothing", "").message());
    assertEquals(
        "a.csv: error: found a quote; close it [NG-021]", TABLE.at(0, 7).message(), "no line");
  }

  @Test
  void theWordsAreTheSameInAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(
            "a.csv:12: error: found a quote; close it [NG-021]", TABLE.at(12, 0).message());
        assertEquals("NG-009", Code.ENCODING_WRONG.id());
        assertEquals(
            "warning: x [NG-030]", Problem.warning(Code.NO_ARTICLE, "", "x", "").message());
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whoStopsAtAProblemCarriesIt() {
    StoppedByProblem stopped = new StoppedByProblem(TABLE);
    assertSame(TABLE, stopped.problem());
    assertEquals(TABLE.message(), stopped.getMessage());
  }

  @Test
  void noNumberStandsForTwoKinds() {
    Set<String> ids = new TreeSet<>();
    for (Code code : Code.values()) {
      assertTrue(code.id().matches("NG-[0-9]{3}"), code.id());
      assertTrue(ids.add(code.id()), code.id());
    }
  }

  /** A kind that nothing reports, or that no test reaches, is a promise that nobody keeps. */
  @Test
  void everyKindIsReportedSomewhereAndReachedByATest() throws IOException {
    String program = sources(Path.of("src/main/java"), "Code.java");
    String tests = sources(Path.of("src/test/java"), "ProblemTest.java");
    for (Code code : Code.values()) {
      assertTrue(program.contains("Code." + code.name()), code + " is reported nowhere");
      String number = code.id().substring(3);
      assertTrue(
          tests.contains("Code." + code.name())
              || tests.contains(code.id())
              || tests.contains("\"" + number + "\"")
              || tests.contains("," + number + "\""),
          code + " is reached by no test");
    }
  }

  private static String sources(Path folder, String without) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        if (!file.endsWith(without)) {
          all.append(Files.readString(file));
        }
      }
    }
    return all.toString();
  }
}
