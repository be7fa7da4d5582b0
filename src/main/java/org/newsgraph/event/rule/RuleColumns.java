package org.newsgraph.event.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.language.Table;

/**
 * The columns that tables of rules have, from {@code lang/rules.tsv}.
 *
 * <p>{@code RuleColumns.of("events").get(0).name()} is {@code "id"}.
 */
public final class RuleColumns {
  /** The tables of rules. */
  public static final List<String> TABLES = List.of("events", "legal");

  private static final String FILE = "/lang/rules.tsv";
  private static final String ALL = "*";
  private static final List<Row> ROWS = read();

  private RuleColumns() {}

  /**
   * A column.
   *
   * @param holds what its cells must be: {@code slots}, {@code words}, {@code mode}, ...
   * @param needed whether a cell may not be empty
   * @param choices the only values, where there are such
   * @param meaning for people
   */
  public record Column(
      String name, String holds, boolean needed, List<String> choices, String meaning) {}

  /** The columns of a table, in the order in which they are shown. */
  public static List<Column> of(String table) {
    return ROWS.stream()
        .filter(row -> row.get("tables").equals(ALL) || row.get("tables").equals(table))
        .map(
            row ->
                new Column(
                    row.get("column"),
                    row.get("holds"),
                    !row.get("needed").isEmpty(),
                    row.list("choices"),
                    row.get("meaning")))
        .toList();
  }

  /** The column that only one table has and all its rows need: it tells the tables apart. */
  public static String mark(String table) {
    return ROWS.stream()
        .filter(row -> row.get("tables").equals(table) && !row.get("needed").isEmpty())
        .map(row -> row.get("column"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Row> read() {
    try (InputStream in = RuleColumns.class.getResourceAsStream(FILE)) {
      String text =
          new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
      return Table.parse(
              FILE,
              text,
              problem -> {
                throw new IllegalStateException(problem.message());
              })
          .rows();
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
