package org.newsgraph.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;

class DecisionAppenderTest {
  private static final DecisionTerms TERMS = new DecisionTerms(Map.of(), Set.of(), Map.of());

  @TempDir private Path folder;

  private static Decision suppress(String name, String reason) {
    return new Decision(
        Decision.Action.SUPPRESS, name, "", "", "", "", "A. Editor", reason, "2025-03-01");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("d.tsv"), text);
  }

  private static String refused(Path file, Decision decision) throws IOException {
    String before = Files.readString(file);
    StoppedByProblem stopped =
        assertThrows(StoppedByProblem.class, () -> new DecisionAppender(file).append(decision));
    assertEquals(Code.DECISION_WRONG, stopped.problem().code());
    assertEquals(before, Files.readString(file), "nothing is written");
    return stopped.problem().text();
  }

  private static List<String> targets(Path file) {
    List<Problem> problems = new ArrayList<>();
    List<String> targets =
        Decisions.load(List.of(file), TERMS, problems::add).all().stream()
            .map(Decision::target)
            .toList();
    assertEquals(List.of(), problems);
    return targets;
  }

  @Test
  void aFileAndItsFolderAreMadeWithTheHead() throws IOException {
    Path file = folder.resolve("new/folder/d.tsv");
    assertEquals(2, new DecisionAppender(file).append(suppress("Reading", "a verb")));
    assertEquals(
        "action\ttarget\tarticle\tquote\tfield\tvalue\twho\treason\tdate\n"
            + "suppress\tReading\t\t\t\t\tA. Editor\ta verb\t2025-03-01\n",
        Files.readString(file));
    assertEquals(3, new DecisionAppender(file).append(suppress("Nice", "a city")));
    assertEquals(List.of("Reading", "Nice"), targets(file));
  }

  @Test
  void theColumnsOfTheFileStandInTheirOrder() throws IOException {
    Path file = file("# ours\r\n date \twho\taction\ttarget\treason\r\n");
    assertEquals(3, new DecisionAppender(file).append(suppress("Reading", "a verb")));
    assertTrue(
        Files.readString(file).endsWith("\r\n2025-03-01\tA. Editor\tsuppress\tReading\ta verb\n"));
    assertEquals(List.of("Reading"), targets(file));
  }

  @Test
  void aLastLineWithoutItsEndIsEnded() throws IOException {
    Path file =
        file("action\ttarget\twho\treason\tdate\nsuppress\tNice\tB. Editor\twhy\t2025-01-01");
    assertEquals(3, new DecisionAppender(file).append(suppress("Reading", "a verb")));
    assertEquals(List.of("Nice", "Reading"), targets(file));
  }

  @Test
  void aCellHoldsNeitherTabNorLineEnd() throws IOException {
    Path file = folder.resolve("d.tsv");
    new DecisionAppender(file).append(suppress("Reading", "a\tverb\r\nnot a \"town\""));
    assertEquals(
        "a verb not a \"town\"",
        Decisions.load(List.of(file), TERMS, problem -> {}).all().get(0).reason());
  }

  @Test
  void whatHasNoColumnIsRefused() throws IOException {
    Path file = file("action\ttarget\twho\tdate\n");
    assertTrue(refused(file, suppress("Reading", "a verb")).startsWith("found no column 'reason'"));
  }

  @Test
  void aFileOfOtherColumnsIsRefused() throws IOException {
    Path file = file("action\ttarget\tarticle\tquote\tfield\tvalue\twho\treason\tdate\tnote\n");
    assertTrue(refused(file, suppress("Reading", "a verb")).startsWith("found column 'note'"));
  }

  @Test
  void aLineThatWouldBeACommentIsRefused() throws IOException {
    Path file = file("reason\taction\ttarget\twho\tdate\n");
    assertTrue(refused(file, suppress("Reading", "#12 of the list")).contains("a comment"));
    new DecisionAppender(file).append(suppress("Reading", "no. 12 of the list"));
    assertEquals(List.of("Reading"), targets(file));
  }

  @Test
  void thoseWhoAddAtOnceWaitForEachOther() throws Exception {
    Path file = folder.resolve("d.tsv");
    ExecutorService pool = Executors.newFixedThreadPool(4);
    Set<Integer> lines = new TreeSet<>();
    List<String> names = new ArrayList<>();
    try {
      List<Future<Integer>> added = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        String name = "Name " + i;
        names.add(name);
        added.add(pool.submit(() -> new DecisionAppender(file).append(suppress(name, "no name"))));
      }
      for (Future<Integer> line : added) {
        lines.add(line.get());
      }
    } finally {
      pool.shutdownNow();
    }
    assertEquals(24, lines.size(), "each stands in a line of its own");
    assertEquals(new TreeSet<>(names), new TreeSet<>(targets(file)));
  }
}
