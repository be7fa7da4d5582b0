package org.newsgraph.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.article.Capture;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;

/** Checks that a JSON text is an input record and makes its capture. */
final class JsonRecord {
  private static final String TYPE = "application/json";
  private static final List<String> ID = List.of("id", "_id");
  private static final Pattern PLACE =
      Pattern.compile(" at line (\\d+) column (\\d+).*", Pattern.DOTALL);

  private final CaptureMaker maker;
  private final ReadLog log;

  JsonRecord(CaptureMaker maker, ReadLog log) {
    this.maker = maker;
    this.log = log;
  }

  /**
   * The capture of a record, or empty after a report.
   *
   * @param line 1-based, 0 if the record is the whole file
   */
  Optional<Capture> read(String json, int line) {
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      reader.setStrictness(Strictness.STRICT);
      JsonElement element = JsonParser.parseReader(reader);
      if (!element.isJsonObject()) {
        return fail(
            Code.JSON_MALFORMED, line, 0, "found a JSON value that is no object, expected {...}");
      }
      if (!json.substring(Math.min(json.length(), consumed(reader, json))).isBlank()) {
        return fail(
            Code.JSON_MALFORMED, line, 0, "found more after the object, expected one a line");
      }
      return record(element.getAsJsonObject(), json, line);
    } catch (JsonParseException | IOException e) {
      return malformed(e, line);
    }
  }

  /** The end of what was read; the reader itself tells only whether anything follows. */
  private static int consumed(JsonReader reader, String json) throws IOException {
    try {
      return reader.peek() == com.google.gson.stream.JsonToken.END_DOCUMENT ? json.length() : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private Optional<Capture> record(JsonObject object, String json, int line) {
    JsonElement text = object.get("text");
    if (text == null || text.isJsonNull()) {
      String cure = "each record needs its article text in \"text\"";
      return fail(Code.FIELD_MISSING, line, 0, "found no \"text\" in the record", cure);
    }
    if (!text.isJsonPrimitive() || !text.getAsJsonPrimitive().isString()) {
      return fail(Code.FIELD_WRONG, line, 0, "found a \"text\" that is no string");
    }
    if (text.getAsString().isBlank()) {
      return fail(Code.FIELD_MISSING, line, 0, "found an empty \"text\", expected an article");
    }
    return Optional.of(maker.record(id(object), line, TYPE, json));
  }

  private static @Nullable String id(JsonObject object) {
    for (String name : ID) {
      JsonElement id = object.get(name);
      if (id != null && id.isJsonPrimitive() && !id.getAsString().isBlank()) {
        return id.getAsString();
      }
      if (id != null && id.isJsonObject()) {
        // {"_id": {"$oid": "..."}} is how MongoDB exports it.
        for (JsonElement value : id.getAsJsonObject().asMap().values()) {
          if (value.isJsonPrimitive() && !value.getAsString().isBlank()) {
            return value.getAsString();
          }
        }
      }
    }
    return null;
  }

  private Optional<Capture> malformed(Exception e, int line) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String message = String.valueOf(cause.getMessage()).split("\n", 2)[0];
    Matcher place = PLACE.matcher(message);
    int atLine = line;
    int column = 0;
    if (place.find()) {
      atLine = line == 0 ? Integer.parseInt(place.group(1)) : line;
      column = Integer.parseInt(place.group(2));
    }
    String what = message.replaceFirst(" at line .*", "").replaceFirst("^Use .*", "no strict JSON");
    return fail(Code.JSON_MALFORMED, atLine, column, "found malformed JSON (" + what + ")");
  }

  private Optional<Capture> fail(Code code, int line, int column, String text) {
    return fail(code, line, column, text, "mend or remove the record; the others were read");
  }

  private Optional<Capture> fail(Code code, int line, int column, String text, String cure) {
    if (line == 0 && !maker.file().named()) {
      // Folders hold many JSON files; one that is no record is no article format.
      log.skip();
    } else {
      log.report(Problem.error(code, maker.file().source(), text, cure).at(line, column));
    }
    return Optional.empty();
  }
}
