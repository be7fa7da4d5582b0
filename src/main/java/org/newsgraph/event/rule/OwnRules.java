package org.newsgraph.event.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.language.Table;
import org.newsgraph.problem.ProblemSink;

/**
 * Lays rules of users over those of a language pack. A file has the form of the shipped tables; one
 * with a column {@code type} holds events, one with {@code fact} legal facts. A row with a new id
 * is added before the shipped ones, so that it wins where both have as many conditions; one with
 * the id of another rule takes its place; one of the kind {@code off} takes it away. Verbs that the
 * pack doesn't know are added to it as regular ones, so that their forms are recognised.
 */
public final class OwnRules {
  /** The kind of a row that takes a rule away. */
  private static final String OFF = "off";

  private static final String ID = "id";
  private static final String VERBS = "verbs";
  private static final String BASE = "base";

  private final RuleSyntax syntax;
  private final ProblemSink problems;
  private final Map<String, Rows> tables = new LinkedHashMap<>();
  private final List<Row> sound = new ArrayList<>();
  private final StringBuilder source = new StringBuilder();

  /** The rows of one table; the first {@code own} of them were added. */
  private static final class Rows {
    final List<Row> all;
    int own;

    Rows(List<Row> shipped) {
      all = new ArrayList<>(shipped);
    }

    int indexOf(String id) {
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).get(ID).equals(id)) {
          return i;
        }
      }
      return -1;
    }

    void put(Row row) {
      int at = indexOf(row.get(ID));
      if (at >= 0) {
        all.set(at, row);
      } else {
        all.add(own++, row);
      }
    }

    boolean remove(String id) {
      int at = indexOf(id);
      if (at < 0) {
        return false;
      }
      all.remove(at);
      own -= at < own ? 1 : 0;
      return true;
    }
  }

  private OwnRules(RuleSyntax syntax, ProblemSink problems) {
    this.syntax = syntax;
    this.problems = problems;
  }

  /**
   * The pack with the rules of the files, in their order: of two rows with one id the one of the
   * later file counts.
   *
   * @param problems takes what is wrong with a file or row, which then doesn't count
   */
  public static LanguagePack over(
      LanguagePack pack, List<Path> files, EventScheme scheme, ProblemSink problems) {
    if (files.isEmpty()) {
      return pack;
    }
    OwnRules rules = new OwnRules(new RuleSyntax(pack, scheme, problems), problems);
    for (String table : RuleColumns.TABLES) {
      rules.tables.put(table, new Rows(pack.rows(table)));
    }
    for (Path file : files) {
      Table.read(file, problems).ifPresent(rules::lay);
    }
    Map<String, List<Row>> changed = new LinkedHashMap<>();
    rules.tables.forEach((table, rows) -> changed.put(table, rows.all));
    changed.put(VERBS, rules.verbs(pack));
    return pack.with(changed, rules.source.toString());
  }

  /** The verbs of the pack with those of the added rules that it lacks, as regular ones. */
  private List<Row> verbs(LanguagePack pack) {
    List<Row> verbs = new ArrayList<>(pack.rows(VERBS));
    Set<String> known = new HashSet<>(pack.words(VERBS, BASE));
    WordClasses classes = new WordClasses(pack);
    for (Row row : sound) {
      for (String lemma :
          FrameRule.of(row, classes).verb() ? row.list("lemmas") : List.<String>of()) {
        if (known.add(lemma)) {
          verbs.add(new Row(row.file(), row.line(), Map.of("use", "both", BASE, lemma)));
        }
      }
    }
    return verbs;
  }

  private void lay(Table file) {
    boolean known = false;
    for (Map.Entry<String, Rows> table : tables.entrySet()) {
      if (!known && file.columns().contains(RuleColumns.mark(table.getKey()))) {
        known = true;
        source.append(table.getKey()).append('\n').append(file.text()).append('\n');
        lay(file, table.getKey(), table.getValue());
      }
    }
    if (!known) {
      List<String> marks = RuleColumns.TABLES.stream().map(RuleColumns::mark).toList();
      problems.report(
          RuleSyntax.wrong(
              file.file(),
              Math.max(1, file.header()),
              "found no column '" + String.join("' or '", marks) + "', expected a table of rules",
              "begin with the columns of a shipped table, with tabs between them"));
    }
  }

  private void lay(Table file, String table, Rows rows) {
    syntax.checkColumns(file, table);
    Map<String, Integer> lines = new HashMap<>();
    for (Row row : file.rows()) {
      String id = row.get(ID);
      Integer before = lines.putIfAbsent(id, row.line());
      if (before != null) {
        problems.report(
            RuleSyntax.wrong(
                row.file(),
                row.line(),
                "found id '" + id + "' as in line " + before + ", expected another",
                "give each rule an id of its own"));
      } else if (!row.get("kind").equals(OFF)) {
        if (syntax.isSound(row, table)) {
          rows.put(row);
          sound.add(row);
        }
      } else if (!rows.remove(id)) {
        problems.report(
            RuleSyntax.wrong(
                row.file(),
                row.line(),
                "found kind '" + OFF + "' of '" + id + "', expected the id of a rule",
                "see 'newsgraph rules list'"));
      }
    }
  }
}
