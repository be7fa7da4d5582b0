package org.newsgraph.read;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.read.content.Content;
import org.newsgraph.read.content.CsvColumns;
import org.newsgraph.read.content.CsvTable;
import org.newsgraph.read.content.TextEncoding;

/** What {@code --metadata} tells of files: url, date, publisher and more, by their names. */
final class Metadata {
  private static final List<String> FIELDS =
      List.of("file", "url", "date", "publisher", "title", "authors", "language", "captured");

  /** A row of a metadata file is a few names and a date. */
  private static final int MAX_ROW = 1 << 16;

  private final String source;
  private final Map<String, Map<String, String>> rows = new TreeMap<>();
  private final Set<String> unused = new TreeSet<>();

  private Metadata(String source) {
    this.source = source;
  }

  static Metadata none() {
    return new Metadata("");
  }

  /** Reads a file; what is wrong in it is reported, and the rows before it hold. */
  static Metadata read(Path file, ReadLog log) {
    Metadata metadata = new Metadata(file.toString());
    InputFile input = new InputFile(metadata.source, metadata.source, file, true);
    try (Content content = Content.open(file, java.io.InputStream.nullInputStream())) {
      byte[] head = content.head();
      TextEncoding encoding =
          TextEncoding.of(head, head.length)
              .orElse(new TextEncoding(StandardCharsets.UTF_8, 0, null));
      content.stream().skipNBytes(encoding.bomLength());
      CsvTable table =
          new CsvTable(
              new InputStreamReader(content.stream(), encoding.charset()),
              input.extension().equals("tsv"),
              MAX_ROW);
      metadata.fill(table, log);
    } catch (CsvTable.Malformed e) {
      log.report(
          Problem.error(
                  Code.CSV_MALFORMED,
                  metadata.source,
                  "found a broken row (" + e.getMessage() + "), expected RFC 4180",
                  "mend it; the rows after it were not read")
              .at(e.line(), 0));
    } catch (IOException e) {
      log.report(
          Problem.error(
              Code.FILE_NOT_READABLE,
              metadata.source,
              "found metadata that can't be read (" + ReadLog.reason(e) + ")",
              "check the name given with --metadata"));
    }
    return metadata;
  }

  private void fill(CsvTable table, ReadLog log) throws IOException {
    Map<String, Integer> at = new CsvColumns(Map.of()).layout(table.header(), FIELDS).positions();
    Integer name = at.get("file");
    if (name == null) {
      log.report(
          Problem.error(
              Code.FIELD_MISSING,
              source,
              "found the columns " + table.header() + ", expected one named file",
              "name the column of the file names 'file'"));
      return;
    }
    for (Optional<CSVRecord> row = table.next(); row.isPresent(); row = table.next()) {
      add(row.get(), name, at);
    }
  }

  private void add(CSVRecord row, int name, Map<String, Integer> columns) {
    if (row.size() <= name || row.get(name).isBlank()) {
      return;
    }
    Map<String, String> fields = new TreeMap<>();
    columns.forEach(
        (field, at) -> {
          if (at != name && at < row.size() && !row.get(at).isBlank()) {
            fields.put(field.equals("date") ? "published" : field, row.get(at).strip());
          }
        });
    String file = row.get(name).strip().replace('\\', '/');
    rows.put(file, fields);
    unused.add(file);
  }

  /** The fields told of a file: by its source, path, name, or name without extensions. */
  Map<String, String> of(InputFile file) {
    String name = file.name();
    String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    int dot = unpacked.lastIndexOf('.');
    String stem = dot > 0 ? unpacked.substring(0, dot) : unpacked;
    for (String key : List.of(file.source(), file.path(), name, unpacked, stem)) {
      Map<String, String> fields = rows.get(key);
      if (fields != null) {
        unused.remove(key);
        return fields;
      }
    }
    return Map.of();
  }

  /** Reports rows that told of no file. */
  void reportUnused(ReadLog log) {
    if (!unused.isEmpty()) {
      String first = unused.iterator().next();
      log.report(
          Problem.warning(
              Code.METADATA_UNMATCHED,
              source,
              "found "
                  + unused.size()
                  + " rows that name no file that was read, '"
                  + first
                  + "' first",
              "give names as they stand in the folder"));
    }
  }
}
