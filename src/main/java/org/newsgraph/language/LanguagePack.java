package org.newsgraph.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.model.Fold;
import org.newsgraph.model.IriMinter;

/**
 * The tables of one language, by their file names without {@code .tsv}. Immutable.
 *
 * <p>A table is a TSV file, as {@link Table} reads it. A cell holds several values with {@code |}
 * between them.
 *
 * <p>{@code LanguagePack.of("en").get().rows("months")}
 */
public final class LanguagePack {
  private final String language;
  private final Map<String, List<Row>> tables;
  private final String sha256;

  private LanguagePack(String language, Map<String, List<Row>> tables, String sha256) {
    this.language = language;
    this.tables = Collections.unmodifiableMap(tables);
    this.sha256 = sha256;
  }

  /**
   * A row of a table.
   *
   * @param file the file, as messages name it
   * @param line 1-based line in the file
   */
  public record Row(String file, int line, Map<String, String> cells) {
    /** The cell of a column, empty where the row is short. */
    public String get(String column) {
      return cells.getOrDefault(column, "");
    }

    /** The values of a cell, split at {@code |}; empty for an empty cell. */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
  }

  /**
   * The pack of a language, by its BCP 47 code; regions are ignored.
   *
   * @throws IllegalStateException if a file of the pack is malformed: a fault of the build
   */
  public static Optional<LanguagePack> of(String bcp47) {
    String language = bcp47.toLowerCase(Locale.ROOT).split("-", 2)[0];
    if (!language.matches("[a-z]{2,3}")
        || LanguagePack.class.getResource(path(language, "pack")) == null) {
      return Optional.empty();
    }
    Map<String, List<Row>> tables = new TreeMap<>();
    StringBuilder all = new StringBuilder();
    String index = path(language, "pack");
    for (Row row : parse(index, read(index))) {
      String name = row.get("table");
      String path = path(language, name);
      String text = read(path);
      all.append(name).append('\n').append(text);
      tables.put(name, parse(path, text));
    }
    return Optional.of(new LanguagePack(language, tables, sha256Of(all.toString())));
  }

  public String language() {
    return language;
  }

  /** sha256 of all tables. */
  public String sha256() {
    return sha256;
  }

  public Set<String> tables() {
    return tables.keySet();
  }

  /**
   * The rows of a table, in file order.
   *
   * @throws IllegalArgumentException if the pack has no such table
   */
  public List<Row> rows(String table) {
    List<Row> rows = tables.get(table);
    if (rows == null) {
      throw new IllegalArgumentException(language + " has no table '" + table + "'");
    }
    return rows;
  }

  /** The values of one column of a table, case-folded. */
  public Set<String> words(String table, String column) {
    Set<String> words = new LinkedHashSet<>();
    for (Row row : rows(table)) {
      for (String value : row.list(column)) {
        words.add(Fold.caseOf(value));
      }
    }
    return Collections.unmodifiableSet(words);
  }

  /** One column of a table by another one, whose values are case-folded. */
  public Map<String, String> map(String table, String key, String value) {
    Map<String, String> map = new LinkedHashMap<>();
    for (Row row : rows(table)) {
      for (String word : row.list(key)) {
        map.put(Fold.caseOf(word), row.get(value));
      }
    }
    return Collections.unmodifiableMap(map);
  }

  /**
   * The same pack with other rows in some of its tables.
   *
   * @param source what the rows come from, for the hash
   * @throws IllegalArgumentException if the pack lacks one of the tables
   */
  public LanguagePack with(Map<String, List<Row>> changed, String source) {
    Map<String, List<Row>> all = new TreeMap<>(tables);
    changed.forEach(
        (table, rows) -> {
          rows(table);
          all.put(table, List.copyOf(rows));
        });
    return new LanguagePack(language, all, sha256Of(sha256 + "\n" + source));
  }

  private static String sha256Of(String text) {
    return IriMinter.sha256(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Row> parse(String path, String text) {
    return Table.parse(
            path.substring(1),
            text,
            problem -> {
              throw new IllegalStateException(problem.message());
            })
        .rows();
  }

  private static String path(String language, String table) {
    return "/lang/" + language + "/" + table + ".tsv";
  }

  private static String read(String path) {
    try (InputStream in = LanguagePack.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the language pack lacks " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
