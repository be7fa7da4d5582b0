package org.newsgraph.model.article;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a capture came from.
 *
 * @param source what the record shows as {@code source}: the path as given, never made absolute
 * @param path the key to fall back on: relative to the input argument, with {@code /}, with the key
 *     prefix
 * @param recordId the input record's own id with the key prefix, if it has one
 * @param line 1-based line of a record in its file, 0 for a whole file
 * @param format what the content was found to be
 * @param encodingFormat media type, such as {@code text/html}
 * @param sha256 of the bytes as read, lower-case hexadecimal
 * @param captured when it was captured (ISO 8601), if the input says so
 * @param given fields told from outside ({@code --metadata}): url, published, publisher, ...
 */
public record Origin(
    String source,
    String path,
    @Nullable String recordId,
    int line,
    Format format,
    String encodingFormat,
    String sha256,
    @Nullable String captured,
    Map<String, String> given) {

  /** The kinds of content, told by the content itself. */
  public enum Format {
    /** a page as plain text */
    TEXT,
    /** a web page */
    HTML,
    /** one article as a JSON object with the fields of the input record contract */
    RECORD
  }

  public Origin {
    given = java.util.Collections.unmodifiableMap(new TreeMap<>(given));
  }
}
