package org.newsgraph.read.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table by RFC 4180, read row by row; the delimiter is told from the header. */
public final class CsvTable {
  private static final int HEADER_LIMIT = 1 << 15;

  private final BoundedReader bounded;
  private final CSVParser parser;
  private final Iterator<CSVRecord> rows;
  private final List<String> header;
  private int line;

  /**
   * @param tabs whether the name says that tabs part the cells
   * @throws Malformed if the header itself is broken
   */
  public CsvTable(Reader in, boolean tabs, int maxChars) throws IOException {
    BufferedReader buffered = new BufferedReader(in, HEADER_LIMIT);
    char delimiter = tabs ? '\t' : CsvColumns.delimiter(firstLine(buffered));
    bounded = new BoundedReader(buffered, maxChars);
    parser = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get().parse(bounded);
    rows = parser.iterator();
    header = next().map(CSVRecord::toList).orElse(List.of()).stream().map(String::strip).toList();
  }

  public List<String> header() {
    return header;
  }

  /** 1-based line at which the row read last begins. */
  public int line() {
    return line;
  }

  /**
   * The next row, or empty at the end.
   *
   * @throws Malformed if the rest of the table can't be read
   */
  public Optional<CSVRecord> next() throws IOException {
    line = (int) parser.getCurrentLineNumber() + 1;
    try {
      Optional<CSVRecord> row = rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
      bounded.recordDone();
      return row;
    } catch (UncheckedIOException e) {
      throw malformed(Objects.requireNonNull(e.getCause()));
    }
  }

  private IOException malformed(IOException cause) {
    if (Content.damaged(cause)) {
      return cause;
    }
    String message = String.valueOf(cause.getMessage());
    return new Malformed(message.replaceFirst("^IOException reading next record: ", ""), line);
  }

  private static String firstLine(BufferedReader in) throws IOException {
    in.mark(HEADER_LIMIT);
    char[] start = new char[HEADER_LIMIT - 1];
    int length = Math.max(in.read(start, 0, start.length), 0);
    in.reset();
    return new String(start, 0, length).stripLeading().lines().findFirst().orElse("");
  }

  /** A table that is not by RFC 4180. */
  public static final class Malformed extends IOException {
    private static final long serialVersionUID = 1L;

    private final int line;

    Malformed(String message, int line) {
      super(message);
      this.line = line;
    }

    public int line() {
      return line;
    }
  }
}
