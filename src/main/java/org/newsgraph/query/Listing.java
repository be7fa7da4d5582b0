package org.newsgraph.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * Rows that no query gave, written as results of queries are: as a table for people, as TSV or as a
 * JSON array of objects for programs.
 *
 * <p>{@code new Listing(List.of("kind", "score"), rows).write("table", 80, out)}
 *
 * @param header names of the columns
 * @param rows a cell for each column; one without a value is empty, and left out of JSON
 */
public record Listing(List<String> header, List<List<String>> rows) {
  /** The formats, the first for people. */
  public static final List<String> FORMATS = List.of("table", "json", "tsv");

  public Listing {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * Writes all rows.
   *
   * @param format one of {@link #FORMATS}
   * @param width columns of the terminal, 0 for as many as it takes
   * @param out stays open
   */
  public void write(String format, int width, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    switch (format) {
      case "json" -> text.write(json());
      case "tsv" -> {
        text.write(String.join("\t", header) + "\n");
        for (List<String> row : rows) {
          text.write(String.join("\t", row.stream().map(Listing::cell).toList()) + "\n");
        }
      }
      case "table" -> {
        StringWriter table = new StringWriter();
        new TableWriter(width).write(header, rows, table);
        text.write(table.toString());
      }
      default -> throw new IllegalArgumentException("format " + format);
    }
    text.flush();
  }

  private static String cell(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private String json() {
    JsonArray array = new JsonArray();
    for (List<String> row : rows) {
      JsonObject object = new JsonObject();
      for (int i = 0; i < header.size(); i++) {
        if (!row.get(i).isEmpty()) {
          object.put(header.get(i), row.get(i));
        }
      }
      array.add(object);
    }
    return array + "\n";
  }
}
