package org.newsgraph.read;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.article.Capture;
import org.newsgraph.model.article.Origin;

/** Makes captures of one file: whole ones and records. */
final class CaptureMaker {
  /** Where {@code --metadata} tells when a page was captured. */
  private static final String CAPTURED = "captured";

  private final InputFile file;
  private final String keyPrefix;
  private final Map<String, String> given;
  private final @Nullable String captured;

  CaptureMaker(InputFile file, String keyPrefix, Map<String, String> given) {
    this.file = file;
    this.keyPrefix = keyPrefix;
    Map<String, String> rest = new TreeMap<>(given);
    this.captured = rest.remove(CAPTURED);
    this.given = rest;
  }

  InputFile file() {
    return file;
  }

  /** A page or a text. */
  Capture whole(Origin.Format format, byte[] read, String text) {
    String type = format == Origin.Format.HTML ? "text/html" : "text/plain";
    return capture(null, 0, format, type, IriMinter.sha256(read), text);
  }

  /**
   * A record of a file.
   *
   * @param id its own id, if it has one
   * @param line 1-based, 0 if the record is the whole file
   */
  Capture record(@Nullable String id, int line, String type, String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return capture(id, line, Origin.Format.RECORD, type, IriMinter.sha256(bytes), json);
  }

  private Capture capture(
      @Nullable String id,
      int line,
      Origin.Format format,
      String type,
      String sha256,
      String content) {
    // A record without an id needs a path of its own: several of them share the file.
    String path = keyPrefix + file.path() + (line > 0 ? "#" + line : "");
    String key = id == null ? null : keyPrefix + id;
    Origin origin =
        new Origin(file.source(), path, key, line, format, type, sha256, captured, given);
    return new Capture(origin, content.getBytes(StandardCharsets.UTF_8));
  }
}
