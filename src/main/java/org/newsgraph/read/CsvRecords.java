package org.newsgraph.read;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.article.Capture;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.read.content.CsvColumns;
import org.newsgraph.read.content.CsvTable;

/** The rows of a table, each as the JSON object of the input record contract. */
final class CsvRecords implements CaptureSource {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final CsvTable table;
  private final CsvColumns columns;
  private final CaptureMaker maker;
  private final ReadLog log;
  private CsvColumns.@Nullable Layout layout;
  private boolean broken;

  CsvRecords(CsvTable table, CsvColumns columns, CaptureMaker maker, ReadLog log) {
    this.table = table;
    this.columns = columns;
    this.maker = maker;
    this.log = log;
  }

  @Override
  public Optional<Capture> next() throws IOException {
    if (layout == null) {
      layout = layout();
    }
    while (!broken) {
      Optional<CSVRecord> row = row();
      if (row.isEmpty()) {
        return Optional.empty();
      }
      Optional<Capture> capture = capture(row.get(), layout);
      if (capture.isPresent()) {
        return capture;
      }
    }
    return Optional.empty();
  }

  private CsvColumns.Layout layout() {
    CsvColumns.Layout found = columns.layout(table.header(), ReadOptions.FIELDS);
    if (!found.missing().isEmpty()) {
      broken = true;
      report(
          Problem.error(
              Code.FIELD_MISSING,
              source(),
              "found the columns " + table.header() + ", expected " + found.missing(),
              "name columns of the header with --columns"));
    } else if (!found.positions().containsKey("text")) {
      broken = true;
      String text = "found the columns " + table.header() + ", expected one with the article text";
      String cure = "name it with --columns text=COLUMN";
      report(
          maker.file().named()
              ? Problem.error(Code.FIELD_MISSING, source(), text, cure)
              : Problem.warning(Code.FIELD_MISSING, source(), text, cure));
    } else if (!found.guessed().isEmpty()) {
      String guess = String.join(",", found.guessed());
      report(
          Problem.warning(
              Code.COLUMNS_GUESSED,
              source(),
              "found column names that are not ours and took them as " + guess,
              "if that is wrong, say it with --columns"));
    }
    return found;
  }

  private Optional<CSVRecord> row() throws IOException {
    try {
      return table.next();
    } catch (CsvTable.Malformed e) {
      broken = true;
      report(
          Problem.error(
                  Code.CSV_MALFORMED,
                  source(),
                  "found a broken row (" + e.getMessage() + "), expected RFC 4180",
                  "close its quotes and double the quotes within; the rows after it were not read")
              .at(e.line(), 0));
      return Optional.empty();
    }
  }

  private Optional<Capture> capture(CSVRecord row, CsvColumns.Layout columnsFound) {
    if (row.size() == 1 && row.get(0).isBlank()) {
      return Optional.empty();
    }
    if (row.size() != table.header().size()) {
      return fail(
          Code.CSV_MALFORMED,
          "found "
              + row.size()
              + " cells, expected "
              + table.header().size()
              + " as in the header");
    }
    JsonObject object = new JsonObject();
    columnsFound
        .positions()
        .forEach(
            (field, at) -> {
              String value = row.get(at);
              if (!value.isBlank()) {
                object.addProperty(field, field.equals("text") ? value : value.strip());
              }
            });
    if (!object.has("text")) {
      return fail(Code.FIELD_MISSING, "found an empty text, expected an article");
    }
    String id = object.has("id") ? object.get("id").getAsString() : null;
    return Optional.of(maker.record(id, table.line(), "text/csv", GSON.toJson(object)));
  }

  private Optional<Capture> fail(Code code, String text) {
    String cure = "mend or remove the row; the others were read";
    report(Problem.error(code, source(), text, cure).at(table.line(), 0));
    return Optional.empty();
  }

  private String source() {
    return maker.file().source();
  }

  private void report(Problem problem) {
    log.report(problem);
  }
}
