package org.newsgraph.read.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The tables of this package: two columns, the words of a cell with {@code |} between them. */
final class WordTable {
  private WordTable() {}

  /**
   * The rows of a table in the resources, without the line that names the columns.
   *
   * @throws IllegalStateException if a row does not have two cells: a fault of the build
   */
  static List<String[]> rows(String name) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = WordTable.class.getResourceAsStream("/read/" + name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          rows.add(cells(name, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return rows.subList(1, rows.size());
  }

  private static String[] cells(String name, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 2) {
      throw new IllegalStateException(name + ": found '" + line + "', expected two cells");
    }
    return cells;
  }
}
