package org.newsgraph.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Checks JSON against the part of JSON Schema that docs/extract.schema.json uses. An unknown
 * keyword fails, so that the schema can't say more than is checked.
 */
public final class SchemaCheck {
  private final JsonObject schema;
  private final List<String> errors = new ArrayList<>();

  private SchemaCheck(JsonObject schema) {
    this.schema = schema;
  }

  /** What is wrong with a line, by JSON path; empty if nothing is. */
  public static List<String> errors(Path schema, String line) throws IOException {
    SchemaCheck check =
        new SchemaCheck(JsonParser.parseString(Files.readString(schema)).getAsJsonObject());
    check.check("$", check.schema, JsonParser.parseString(line));
    return check.errors;
  }

  private void check(String path, JsonObject rules, JsonElement value) {
    for (Map.Entry<String, JsonElement> rule : rules.entrySet()) {
      if (!holds(path, rule.getKey(), rule.getValue(), value)) {
        errors.add(path + ": " + rule + ", found " + value);
      }
    }
  }

  private boolean holds(String path, String keyword, JsonElement rule, JsonElement value) {
    return switch (keyword) {
      case "$schema", "$id", "title", "description", "$defs" -> true;
      case "$ref" -> {
        String name = rule.getAsString().substring("#/$defs/".length());
        check(path, schema.getAsJsonObject("$defs").getAsJsonObject(name), value);
        yield true;
      }
      case "type" -> hasType(rule.getAsString(), value);
      case "const" -> rule.equals(value);
      case "enum" -> rule.getAsJsonArray().contains(value);
      case "pattern" -> Pattern.compile(rule.getAsString()).matcher(value.getAsString()).find();
      case "minLength" -> value.getAsString().length() >= rule.getAsInt();
      case "minItems" -> value.getAsJsonArray().size() >= rule.getAsInt();
      case "minProperties" -> value.getAsJsonObject().size() >= rule.getAsInt();
      case "minimum" -> value.getAsDouble() >= rule.getAsDouble();
      case "maximum" -> value.getAsDouble() <= rule.getAsDouble();
      case "required" -> hasAll(rule.getAsJsonArray(), value.getAsJsonObject());
      case "items" -> items(path, rule.getAsJsonObject(), value.getAsJsonArray());
      case "properties" -> properties(path, rule.getAsJsonObject(), value.getAsJsonObject());
      default -> throw new IllegalArgumentException("the check does not know '" + keyword + "'");
    };
  }

  private static boolean hasType(String type, JsonElement value) {
    return switch (type) {
      case "object" -> value.isJsonObject();
      case "array" -> value.isJsonArray();
      case "string" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
      case "number" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
      case "integer" ->
          value.isJsonPrimitive()
              && value.getAsJsonPrimitive().isNumber()
              && value.getAsString().matches("-?[0-9]+");
      default -> false;
    };
  }

  private static boolean hasAll(JsonArray names, JsonObject value) {
    return names.asList().stream().allMatch(name -> value.has(name.getAsString()));
  }

  private boolean items(String path, JsonObject rules, JsonArray values) {
    for (int i = 0; i < values.size(); i++) {
      check(path + "[" + i + "]", rules, values.get(i));
    }
    return true;
  }

  private boolean properties(String path, JsonObject rules, JsonObject value) {
    for (Map.Entry<String, JsonElement> rule : rules.entrySet()) {
      if (value.has(rule.getKey())) {
        String name = rule.getKey();
        check(path + "." + name, rule.getValue().getAsJsonObject(), value.get(name));
      }
    }
    return true;
  }
}
