package org.newsgraph.pipeline.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.event.rule.RuleColumns;
import org.newsgraph.language.LanguagePack.Row;

/**
 * A rule as it stands in its table.
 *
 * @param table {@code events} or {@code legal}
 * @param file the shipped table, or the path of a file of the user
 * @param line 1-based
 * @param cells by the names of the columns
 */
public record RuleEntry(String table, String file, int line, Map<String, String> cells) {
  static RuleEntry of(String table, Row row) {
    return new RuleEntry(table, row.file(), row.line(), row.cells());
  }

  /** Its name, unique in its table. */
  public String id() {
    return get("id");
  }

  /** A cell, empty where the row lacks the column. */
  public String get(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The dictionary forms of its triggers. */
  public List<String> lemmas() {
    return Arrays.asList(get("lemmas").split("\\|", -1));
  }

  /** Type of the event or kind of the legal fact. */
  public String type() {
    return get(RuleColumns.mark(table));
  }

  /** Type, mode and context, or the kind of legal fact: {@code CONSULT/visit/diplomatic}. */
  public String yields() {
    return Stream.of(type(), get("mode"), get("context"))
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining("/"));
  }

  /** {@code lang/en/events.tsv:32}. */
  public String place() {
    return file + ":" + line;
  }
}
