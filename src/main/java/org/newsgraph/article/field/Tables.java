package org.newsgraph.article.field;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The tables of words in the resources, {@code article/NAME.tsv}. */
public final class Tables {
  private Tables() {}

  /**
   * The rows of a table, without comments and without the row that names the columns.
   *
   * @throws IllegalStateException if a row has another number of cells than the header: a fault of
   *     the build
   */
  public static List<List<String>> rows(String name) {
    List<List<String>> rows = new ArrayList<>();
    String path = "/article/" + name + ".tsv";
    try (InputStream in = Tables.class.getResourceAsStream(path);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.startsWith("#") && !line.isEmpty()) {
          rows.add(cells(path + ":" + number, line, rows));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
    return List.copyOf(rows.subList(1, rows.size()));
  }

  private static List<String> cells(String place, String line, List<List<String>> rows) {
    List<String> cells = List.of(line.split("\t", -1));
    if (!rows.isEmpty() && cells.size() != rows.get(0).size()) {
      throw new IllegalStateException(
          place + ": found " + cells.size() + " cells, expected " + rows.get(0).size());
    }
    return cells;
  }

  /** The values of a cell. */
  public static List<String> values(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
  }
}
