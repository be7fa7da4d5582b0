package org.newsgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Span;
import org.newsgraph.model.article.Passage;

class RecordWriterTest {
  private final RecordWriter writer = new RecordWriter();
  private final JsonObject full = parse(writer.line(Samples.full()));

  @Test
  void offsetsOfEveryMentionAndPartyPickTheirWordsInCodePoints() {
    String body = full.get("body").getAsString();
    List<JsonObject> spans = new ArrayList<>();
    collect(full, spans);
    int checked = 0;
    for (JsonObject object : spans) {
      if (object.has("text") && object.has("begin") && !object.has("in")) {
        assertEquals(object.get("text").getAsString(), stretch(body, object));
        checked++;
      }
    }
    assertEquals(8, checked);
  }

  @Test
  void quotesAreTheirSentences() {
    String body = full.get("body").getAsString();
    for (String kind : List.of("events", "tenures", "figures", "legal")) {
      JsonObject fact = first(kind);
      assertEquals(
          fact.get("quote").getAsString(), stretch(body, fact.getAsJsonObject("sentence")));
    }
    assertEquals("met", stretch(body, first("events")));
    assertEquals("twice", first("events").get("frequency").getAsString());
    assertEquals("1,200", stretch(body, first("figures")));
  }

  @Test
  void listsNamesButNotPronouns() {
    JsonArray mentions = full.getAsJsonArray("mentions");
    assertEquals(2, mentions.size());
    JsonObject name = mentions.get(0).getAsJsonObject();
    assertEquals("Person", name.get("type").getAsString());
    assertEquals("Official", name.get("class").getAsString());
    assertEquals("Freedonia's foreign minister", name.get("role").getAsString());
    assertEquals("0.97", name.get("score").getAsString());
  }

  @Test
  void namesThePassageOfWhatIsNotInTheBody() {
    JsonObject caption = full.getAsJsonArray("mentions").get(1).getAsJsonObject();
    assertEquals("images/0/caption", caption.get("in").getAsString());
    assertFalse(caption.has("entity"));
    assertFalse(full.getAsJsonArray("mentions").get(0).getAsJsonObject().has("in"));
  }

  @Test
  void writesNumbersWithoutExponents() {
    assertEquals("1200", first("figures").get("value").getAsString());
    assertTrue(writer.line(Samples.full()).contains("\"value\":1200,"));
  }

  @Test
  void writesCharactersAsTheyAre() {
    String line = writer.line(Samples.full());
    assertTrue(line.contains("<Sylvania> & \\\"others\\\""), line);
    assertTrue(line.contains("Freedonia's"), line);
    assertFalse(line.contains("\n"));
  }

  @Test
  void leavesOutFieldsWithoutValue() {
    assertEquals(
        "{\"schemaVersion\":1,\"id\":\"bare.txt\",\"source\":\"bare.txt\",\"language\":\"und\","
            + "\"body\":\"Nothing.\",\"mentions\":[],\"events\":[],\"tenures\":[],\"figures\":[],"
            + "\"legal\":[],\"capture\":{\"sha256\":\""
            + "0".repeat(64)
            + "\",\"encodingFormat\":\"text/plain\"},\"fingerprint\":{\"tool\":\"0.1.0\","
            + "\"rules\":\"rules\",\"knowledge\":\"knowledge\",\"decisions\":\"decisions\"}}",
        writer.line(Samples.bare()));
  }

  @Test
  void publishersOwnVoiceIsAttributedToNobody() {
    assertFalse(first("events").has("attributedTo"));
    assertTrue(first("figures").has("attributedTo"));
  }

  @Test
  void writesTheSameInATurkishLocale() {
    String expected = writer.line(Samples.full());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(expected, writer.line(Samples.full()));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void countsOffsetsBehindCharactersOutsideOfTheBasicPlane() {
    Passage passage = new Passage("body", "a😀b😀😀c");
    CodePoints offsets = new CodePoints(List.of(passage));
    for (int i : new int[] {0, 1, 3, 4, 6, 8, 9}) {
      Span span = new Span(i, 9);
      assertEquals(passage.codePoints(span), offsets.of("body", span));
    }
  }

  @Test
  void refusesAPassageThatTheArticleLacks() {
    CodePoints offsets = new CodePoints(List.of());
    assertThrows(IllegalArgumentException.class, () -> offsets.of("deck", new Span(0, 1)));
  }

  private JsonObject first(String kind) {
    return full.getAsJsonArray(kind).get(0).getAsJsonObject();
  }

  private static JsonObject parse(String line) {
    return JsonParser.parseString(line).getAsJsonObject();
  }

  private static String stretch(String text, JsonObject span) {
    int[] points = text.codePoints().toArray();
    int begin = span.get("begin").getAsInt();
    return new String(points, begin, span.get("end").getAsInt() - begin);
  }

  private static void collect(JsonElement element, List<JsonObject> out) {
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(e -> collect(e, out));
    } else if (element.isJsonObject()) {
      out.add(element.getAsJsonObject());
      element.getAsJsonObject().entrySet().forEach(e -> collect(e.getValue(), out));
    }
  }
}
