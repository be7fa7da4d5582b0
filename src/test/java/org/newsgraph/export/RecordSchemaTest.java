package org.newsgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.fact.SampleExtractions;

class RecordSchemaTest {
  private static final Path SCHEMA = Path.of("docs", "extract.schema.json");

  private final String full = new RecordWriter().line(Samples.full());

  @Test
  void everyLineFollowsTheSchema() throws IOException {
    assertEquals(List.of(), SchemaCheck.errors(SCHEMA, full));
    assertEquals(List.of(), SchemaCheck.errors(SCHEMA, new RecordWriter().line(Samples.bare())));
  }

  @Test
  void aPageWithoutTextHasNoBodyInItsLine() throws IOException {
    String line = new RecordWriter().line(Samples.bare(""));
    assertFalse(line.contains("\"body\""), line);
    assertEquals(List.of(), SchemaCheck.errors(SCHEMA, line));
    assertEquals(
        1,
        SchemaCheck.errors(
                SCHEMA, full.replaceFirst("\"body\":\"(\\\\.|[^\"\\\\])*\"", "\"body\":\"\""))
            .size());
  }

  @Test
  void everySampleRecordFollowsTheSchema() throws IOException {
    for (Extraction extraction : SampleExtractions.all()) {
      String line = new RecordWriter().line(extraction);
      assertEquals(List.of(), SchemaCheck.errors(SCHEMA, line));
    }
  }

  @Test
  void theSchemaCatchesAWrongTypeAMissingFieldAndAWrongValue() throws IOException {
    assertEquals(1, SchemaCheck.errors(SCHEMA, full.replace("\"CONSULT\"", "\"MEET\"")).size());
    assertEquals(1, SchemaCheck.errors(SCHEMA, full.replace("\"value\":1200,", "")).size());
    assertEquals(1, SchemaCheck.errors(SCHEMA, full.replace(":1200,", ":\"1200\",")).size());
  }

  @Test
  void everyFieldOfALineStandsInTheSchema() throws IOException {
    JsonObject schema = JsonParser.parseString(Files.readString(SCHEMA)).getAsJsonObject();
    JsonObject defs = schema.getAsJsonObject("$defs");
    JsonObject line = JsonParser.parseString(full).getAsJsonObject();
    known(schema.getAsJsonObject("properties"), line);
    JsonObject fact = defs.getAsJsonObject("fact").getAsJsonObject("properties");
    String[][] kinds = {
      {"events", "event"}, {"tenures", "tenure"}, {"figures", "figure"}, {"legal", "legal"}
    };
    for (String[] kind : kinds) {
      JsonObject own = defs.getAsJsonObject(kind[1]).getAsJsonObject("properties").deepCopy();
      fact.entrySet().forEach(e -> own.add(e.getKey(), e.getValue()));
      each(own, line.getAsJsonArray(kind[0]));
    }
    each(
        defs.getAsJsonObject("mention").getAsJsonObject("properties"),
        line.getAsJsonArray("mentions"));
  }

  private static void each(JsonObject properties, JsonArray objects) {
    for (JsonElement object : objects) {
      known(properties, object.getAsJsonObject());
    }
  }

  private static void known(JsonObject properties, JsonObject object) {
    List<String> unknown = object.keySet().stream().filter(name -> !properties.has(name)).toList();
    assertEquals(List.of(), unknown);
  }
}
