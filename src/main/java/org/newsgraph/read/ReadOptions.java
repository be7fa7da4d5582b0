package org.newsgraph.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are read.
 *
 * <p>{@code ReadOptions.standard(in).withColumns(ReadOptions.columns("text=Content"))}
 *
 * @param columns the column of a CSV file, by the field of the input record it holds
 * @param keyPrefix put before record ids and paths in the capture key
 * @param metadata CSV file that tells url, date and publisher of files by their names
 * @param maxBytes the longest page or record that is read, in bytes (of records: characters)
 * @param standardInput what the input {@code -} reads; never closed
 */
public record ReadOptions(
    Map<String, String> columns,
    String keyPrefix,
    @Nullable Path metadata,
    int maxBytes,
    InputStream standardInput) {

  /**
   * The longest page or record unless told otherwise: far more than the largest real news page that
   * was met, and small enough that one for each of 16 threads fits into a default heap.
   */
  public static final int DEFAULT_MAX_BYTES = 24 << 20;

  /** The fields of an input record that a column can hold. */
  public static final List<String> FIELDS =
      List.of("text", "id", "title", "url", "date", "publisher", "authors", "language");

  public ReadOptions {
    columns = Collections.unmodifiableMap(new TreeMap<>(columns));
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes " + maxBytes);
    }
  }

  /** No columns named, no prefix, no metadata, the default limit. */
  public static ReadOptions standard(InputStream standardInput) {
    return new ReadOptions(Map.of(), "", null, DEFAULT_MAX_BYTES, standardInput);
  }

  public ReadOptions withColumns(Map<String, String> newColumns) {
    return new ReadOptions(newColumns, keyPrefix, metadata, maxBytes, standardInput);
  }

  public ReadOptions withKeyPrefix(String prefix) {
    return new ReadOptions(columns, prefix, metadata, maxBytes, standardInput);
  }

  public ReadOptions withMetadata(Path file) {
    return new ReadOptions(columns, keyPrefix, file, maxBytes, standardInput);
  }

  public ReadOptions withMaxBytes(int bytes) {
    return new ReadOptions(columns, keyPrefix, metadata, bytes, standardInput);
  }

  /**
   * Parses {@code text=Content,published=Date}; {@code published} is another name of {@code date}.
   *
   * @throws IllegalArgumentException with a message for the user, if a pair is no pair or a field
   *     is unknown
   */
  public static Map<String, String> columns(String pairs) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String pair : pairs.split(",", -1)) {
      int equals = pair.indexOf('=');
      String name = equals < 0 ? "" : pair.substring(0, equals).strip();
      String field = name.equals("published") ? "date" : name;
      if (!FIELDS.contains(field) || pair.substring(equals + 1).isBlank()) {
        throw new IllegalArgumentException(
            "found '" + pair + "', expected FIELD=COLUMN with a field of " + FIELDS);
      }
      columns.put(field, pair.substring(equals + 1).strip());
    }
    return columns;
  }
}
