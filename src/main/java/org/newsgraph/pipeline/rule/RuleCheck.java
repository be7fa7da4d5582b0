package org.newsgraph.pipeline.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.event.rule.FrameRule;
import org.newsgraph.event.rule.RuleColumns;
import org.newsgraph.event.rule.RuleConflicts;
import org.newsgraph.event.rule.RuleConflicts.Conflict;
import org.newsgraph.event.rule.RuleSyntax;
import org.newsgraph.event.rule.RuleTable;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.IriMinter;
import org.newsgraph.pipeline.Analysis;
import org.newsgraph.pipeline.RuleFiles;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;
import org.newsgraph.problem.Severity;

/**
 * Checks rules further than loading does: ids that stand twice, examples that don't fire and
 * counter-examples that do, rules that clash or are never reached.
 *
 * <p>{@code RuleCheck.run(List.of(file), problems)}
 */
public final class RuleCheck {
  private final Set<String> own = new HashSet<>();
  private final List<Problem> found = new ArrayList<>();

  private RuleCheck(List<Path> files) {
    files.forEach(file -> own.add(file.toString()));
  }

  /**
   * Checks the shipped rules together with those of files. With files, what these change in the
   * shipped ones is a warning.
   *
   * @param problems takes one problem for each finding, in the order of files and lines
   * @return the number of rules
   */
  public static int run(List<Path> files, ProblemSink problems) {
    RuleCheck check = new RuleCheck(files);
    Analysis analysis =
        Analysis.loadSound(
            new IriMinter(IriMinter.DEFAULT_BASE),
            new Analysis.Additions(List.of(), files, List.of()),
            check.found::add);
    for (LanguagePack pack : analysis.packs()) {
      for (String table : RuleColumns.TABLES) {
        check.rows(pack, table);
        RuleConflicts.of(new RuleTable(pack, table)).forEach(check::conflict);
      }
    }
    List<RuleEntry> entries = RuleBook.of(analysis).entries();
    entries.forEach(entry -> check.examples(analysis, entry));
    List<String> order = files.stream().map(Path::toString).toList();
    check.found.sort(
        Comparator.comparingInt((Problem p) -> order.indexOf(p.file()))
            .thenComparing(Problem::file)
            .thenComparingInt(Problem::line));
    check.found.forEach(problems::report);
    return entries.size();
  }

  /** What is said of single rows; those of the user were read with the same care already. */
  private void rows(LanguagePack pack, String table) {
    RuleSyntax syntax = new RuleSyntax(pack, RuleFiles.scheme(), found::add);
    Map<String, Row> byId = new HashMap<>();
    for (Row row : pack.rows(table)) {
      if (!own.contains(row.file())) {
        syntax.isSound(row, table);
      }
      Row before = byId.putIfAbsent(row.get("id"), row);
      if (before != null) {
        report(
            row.file(),
            row.line(),
            "found id '" + row.get("id") + "' as in line " + before.line() + ", expected another",
            "give each rule an id of its own");
      }
    }
  }

  private void conflict(Conflict conflict) {
    FrameRule rule = conflict.rule();
    FrameRule before = conflict.before();
    String triggers = "'" + String.join("', '", conflict.triggers()) + "'";
    String winner = "'" + before.id() + "' (" + place(before) + ")";
    if (conflict.clash()) {
      boolean shippedLoses = own.contains(before.row().file());
      FrameRule at = shippedLoses ? before : rule;
      FrameRule other = shippedLoses ? rule : before;
      report(
          at.row().file(),
          at.row().line(),
          "found '"
              + at.id()
              + "' with the conditions of '"
              + other.id()
              + "' ("
              + place(other)
              + ") at "
              + triggers
              + " and another outcome, expected one outcome",
          "add a condition to one, or take its id to replace it");
      return;
    }
    report(
        rule.row().file(),
        rule.row().line(),
        "found '"
            + rule.id()
            + "', which is never reached"
            + (conflict.whole() ? "" : " at " + triggers)
            + ", since "
            + winner
            + " goes before it, expected a rule that can fire",
        "add a condition to it, or drop it");
  }

  private static String place(FrameRule rule) {
    return rule.row().file() + ":" + rule.row().line();
  }

  private void examples(Analysis analysis, RuleEntry entry) {
    String example = entry.get("example");
    if (!example.isEmpty()) {
      RuleProof proof = RuleProof.of(analysis, entry, example);
      if (!proof.fires()) {
        report(
            entry.file(),
            entry.line(),
            "found an example in which '"
                + entry.id()
                + "' does not fire ("
                + proof.reason()
                + "), expected that it fires",
            "see 'newsgraph try \"" + example + "\"'");
      }
    }
    String counterexample = entry.get("counterexample");
    if (!counterexample.isEmpty()) {
      RuleProof proof = RuleProof.of(analysis, entry, counterexample);
      if (proof.fires() || !proof.hasTrigger()) {
        report(
            entry.file(),
            entry.line(),
            "found a counterexample in which '"
                + entry.id()
                + "' "
                + (proof.fires() ? "fires" : "has no trigger")
                + ", expected its trigger, and that it does not fire",
            "see 'newsgraph try \"" + counterexample + "\"'");
      }
    }
  }

  private void report(String file, int line, String text, String cure) {
    boolean shipped = !own.contains(file);
    Severity severity = shipped && !own.isEmpty() ? Severity.WARNING : Severity.ERROR;
    found.add(new Problem(Code.RULE_WRONG, severity, file, line, 0, text, cure));
  }
}
