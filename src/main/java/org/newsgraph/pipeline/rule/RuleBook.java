package org.newsgraph.pipeline.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.event.rule.RuleColumns;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.pipeline.Analysis;
import org.newsgraph.pipeline.RuleFiles;
import org.newsgraph.problem.ProblemSink;

/** All rules of an analysis, those of the user before the shipped ones, as they are tried. */
public final class RuleBook {
  private final List<RuleEntry> entries = new ArrayList<>();

  private RuleBook(List<LanguagePack> packs) {
    for (LanguagePack pack : packs) {
      for (String table : RuleColumns.TABLES) {
        pack.rows(table).forEach(row -> entries.add(RuleEntry.of(table, row)));
      }
    }
  }

  /** The rules of an analysis. */
  public static RuleBook of(Analysis analysis) {
    return new RuleBook(analysis.packs());
  }

  /**
   * The shipped rules with those of files.
   *
   * @throws org.newsgraph.problem.StoppedByProblem RULE_WRONG if something is wrong with a file
   */
  public static RuleBook load(List<Path> files, ProblemSink problems) {
    return new RuleBook(RuleFiles.packs(files, problems));
  }

  /** The rules of all tables. */
  public List<RuleEntry> entries() {
    return List.copyOf(entries);
  }

  /** Those with an id: one of each table at most. */
  public List<RuleEntry> named(String id) {
    return entries.stream().filter(entry -> entry.id().equals(id)).toList();
  }

  /**
   * A column as people see it.
   *
   * @param meaning what its cells say
   */
  public record Column(String name, String meaning) {}

  /** The columns of the table that a rule stands in. */
  public static List<Column> columns(RuleEntry entry) {
    return RuleColumns.of(entry.table()).stream()
        .map(column -> new Column(column.name(), column.meaning()))
        .toList();
  }
}
