package org.newsgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.evaluate.score.Fault;
import org.newsgraph.evaluate.score.Report;
import org.newsgraph.evaluate.score.ScoreTable;
import org.newsgraph.evaluate.set.SetFile;
import org.newsgraph.model.IriMinter;
import org.newsgraph.pipeline.Analysis;
import org.newsgraph.problem.ProblemSink;

/**
 * No figure of the shipped sets falls. {@code mvn test -Dtest=EvaluationFiguresTest
 * -Dgolden.update} writes the present figures as the floors, and the present faults as the known
 * ones.
 */
class EvaluationFiguresTest {
  private static final Path FLOORS = Path.of("src/test/resources/evaluation/floors.tsv");
  private static final Path FAULTS = Path.of("src/test/resources/evaluation/known-faults.txt");
  private static final int SHOWN = 60;

  private static final List<Report> REPORTS = new ArrayList<>();

  @BeforeAll
  static void evaluate() {
    ProblemSink problems = problem -> fail(problem.message());
    Analysis analysis =
        Analysis.load(new IriMinter(IriMinter.DEFAULT_BASE), Analysis.Additions.NONE, problems);
    Evaluation evaluation = new Evaluation(analysis, problems);
    for (SetFile.Kind kind : SetFile.Kind.values()) {
      REPORTS.add(evaluation.run(Evaluation.shipped(kind, problems)));
    }
  }

  /** By set, table and row the F1 of all rows, cut to two decimals. */
  private static Map<String, String> figures() {
    Map<String, String> figures = new LinkedHashMap<>();
    for (Report report : REPORTS) {
      for (ScoreTable table : report.tables()) {
        table
            .rows()
            .forEach(
                (row, score) ->
                    figures.put(
                        report.set() + "\t" + table.title() + "\t" + row,
                        String.format(Locale.ROOT, "%.2f", Math.floor(score.f1() * 100) / 100)));
      }
    }
    return figures;
  }

  /** The faults, without line numbers, so that a line more in a set changes none. */
  private static List<String> faults() {
    List<String> lines = new ArrayList<>();
    for (Report report : REPORTS) {
      for (Fault fault : report.faults()) {
        lines.add(fault.line().replaceFirst(":[0-9]+", "") + " < " + fault.sentence());
      }
    }
    return lines;
  }

  @Test
  void noFigureFallsBelowItsFloor() throws IOException {
    Map<String, String> figures = figures();
    if (System.getProperty("golden.update") != null) {
      List<String> lines = new ArrayList<>(List.of("set\ttable\trow\tleast F1"));
      figures.forEach((row, figure) -> lines.add(row + "\t" + figure));
      Files.write(FLOORS, lines);
      Files.write(FAULTS, faults());
    }
    Map<String, String> fallen = new TreeMap<>();
    List<String> floors = Files.readAllLines(FLOORS);
    for (String line : floors.subList(1, floors.size())) {
      int tab = line.lastIndexOf('\t');
      String row = line.substring(0, tab);
      String floor = line.substring(tab + 1);
      String figure = figures.getOrDefault(row, "no longer measured");
      // a row of which nothing is expected goes when the last false one is gone
      boolean gone = !figures.containsKey(row) && Double.parseDouble(floor) == 0;
      if (!gone
          && (!figures.containsKey(row)
              || Double.parseDouble(figure) < Double.parseDouble(floor))) {
        fallen.put(row, figure + ", at least " + floor);
      }
    }
    if (!fallen.isEmpty()) {
      fail(message(fallen));
    }
  }

  private static String message(Map<String, String> fallen) throws IOException {
    Set<String> known = new HashSet<>(Files.readAllLines(FAULTS));
    List<String> added = faults().stream().filter(fault -> !known.contains(fault)).toList();
    StringBuilder message = new StringBuilder("these figures fell:\n");
    fallen.forEach((row, figure) -> message.append(row).append(": ").append(figure).append('\n'));
    message.append(added.size()).append(" faults are new:\n");
    added.stream().limit(SHOWN).forEach(fault -> message.append(fault).append('\n'));
    return message.toString();
  }

  @Test
  void setsAreNamedByTheirFiles() {
    assertEquals(List.of("entities.txt", "events.txt"), REPORTS.stream().map(Report::set).toList());
  }
}
