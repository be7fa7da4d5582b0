package org.newsgraph.cli.text;

import java.util.List;
import org.newsgraph.cli.console.Lines;
import org.newsgraph.pipeline.Analysis;
import org.newsgraph.pipeline.rule.RuleBook;
import org.newsgraph.pipeline.rule.RuleEntry;
import org.newsgraph.pipeline.rule.RuleProof;

/** Rules as text: a table of many, or all about one. */
public final class RuleText {
  private RuleText() {}

  /** One rule a line: id, what it yields, kind, place, triggers. */
  public static String list(List<RuleEntry> rules) {
    int id = width(rules.stream().map(RuleEntry::id).toList());
    int yields = width(rules.stream().map(RuleEntry::yields).toList());
    int place = width(rules.stream().map(RuleEntry::place).toList());
    StringBuilder out = new StringBuilder();
    for (RuleEntry rule : rules) {
      out.append(pad(rule.id(), id))
          .append(pad(rule.yields(), yields))
          .append(pad(rule.get("kind"), 6))
          .append(pad(rule.place(), place))
          .append(String.join(", ", rule.lemmas()))
          .append('\n');
    }
    return out.toString();
  }

  private static int width(List<String> cells) {
    return cells.stream().mapToInt(String::length).max().orElse(0) + 2;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** All columns of a rule with their meaning, and what becomes of its examples. */
  public static String show(RuleEntry rule, Analysis analysis) {
    StringBuilder out = new StringBuilder(rule.id() + " (" + rule.place() + ")\n\n");
    List<RuleBook.Column> columns = RuleBook.columns(rule);
    int width = width(columns.stream().map(RuleBook.Column::name).toList());
    for (RuleBook.Column column : columns) {
      String cell = rule.get(column.name());
      String value = cell.isEmpty() ? "-" : cell.replace("|", " | ");
      out.append(Lines.wrapped(pad(column.name(), width), value, width));
      out.append(Lines.wrapped(pad("", width), "(" + column.meaning() + ")", width + 1));
      boolean proved = column.name().equals("example") || column.name().equals("counterexample");
      if (proved && !cell.isEmpty()) {
        RuleProof proof = RuleProof.of(analysis, rule, cell);
        out.append(Lines.wrapped(pad("", width), outcome(proof), width + 2));
      }
    }
    return out.toString();
  }

  private static String outcome(RuleProof proof) {
    return proof.fires()
        ? "It fires: " + FactText.of(proof.facts().get(0))
        : "It does not fire: " + proof.reason();
  }
}
