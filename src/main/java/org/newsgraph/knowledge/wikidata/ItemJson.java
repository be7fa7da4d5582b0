package org.newsgraph.knowledge.wikidata;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.knowledge.turtle.Label;
import org.newsgraph.knowledge.wikidata.Item.Claim;
import org.newsgraph.knowledge.wikidata.Item.Rank;
import org.newsgraph.knowledge.wikidata.Item.Sort;
import org.newsgraph.knowledge.wikidata.Item.Value;

/** Items in the form of the JSON dump; what isn't wanted is passed over without being kept. */
final class ItemJson {
  private static final String CLASS = "newsgraph-class";
  private static final int MOST_NAMES = 60;

  /** Where the parser's message says that it was. */
  private static final Pattern PLACE = Pattern.compile("column ([0-9]+)");

  private final Set<String> languages;

  /**
   * @param languages whose names are wanted
   */
  ItemJson(Set<String> languages) {
    this.languages = Set.copyOf(languages);
  }

  /** What is no item in JSON; the message says what is wrong. */
  static final class MalformedException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedException(String message) {
      super(message);
    }
  }

  /** Reads an item; nothing of what is no item, as a property is none. */
  Optional<Item> read(String json) throws MalformedException {
    try (JsonReader in = new JsonReader(new StringReader(json))) {
      Optional<Item> item = item(in);
      if (in.peek() != JsonToken.END_DOCUMENT) {
        throw new MalformedException("something behind the item");
      }
      return item;
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
      throw new MalformedException(
          place.find() ? "no JSON at column " + place.group(1) : "no JSON");
    }
  }

  private Optional<Item> item(JsonReader in) throws IOException {
    Item draft = new Item(0);
    Optional<Integer> id = Optional.empty();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "id" -> id = Item.number(in.nextString());
        case CLASS -> draft.entityClass = in.nextString();
        case "labels" -> labels(in, draft);
        case "aliases" -> aliases(in, draft);
        case "claims" -> claims(in, draft);
        default -> in.skipValue();
      }
    }
    in.endObject();
    return id.map(
        number -> {
          Item item = new Item(number);
          item.entityClass = draft.entityClass;
          item.labels.putAll(draft.labels);
          item.aliases.addAll(draft.aliases);
          item.claims.putAll(draft.claims);
          return item;
        });
  }

  private void labels(JsonReader in, Item item) throws IOException {
    if (isEmptyList(in)) {
      return;
    }
    in.beginObject();
    while (in.hasNext()) {
      String language = in.nextName();
      Optional<Label> label = name(in, language);
      label.ifPresent(name -> item.labels.put(language, name));
    }
    in.endObject();
  }

  private void aliases(JsonReader in, Item item) throws IOException {
    if (isEmptyList(in)) {
      return;
    }
    in.beginObject();
    while (in.hasNext()) {
      String language = in.nextName();
      in.beginArray();
      while (in.hasNext()) {
        name(in, language)
            .filter(n -> item.aliases.size() < MOST_NAMES)
            .ifPresent(item.aliases::add);
      }
      in.endArray();
    }
    in.endObject();
  }

  /** Where there is nothing, dumps have a list for an object. */
  private static boolean isEmptyList(JsonReader in) throws IOException {
    if (in.peek() != JsonToken.BEGIN_ARRAY) {
      return false;
    }
    in.skipValue();
    return true;
  }

  private Optional<Label> name(JsonReader in, String language) throws IOException {
    if (!languages.contains(language)) {
      in.skipValue();
      return Optional.empty();
    }
    String text = "";
    in.beginObject();
    while (in.hasNext()) {
      if (in.nextName().equals("value")) {
        text = in.nextString();
      } else {
        in.skipValue();
      }
    }
    in.endObject();
    return Label.of(text, language);
  }

  private void claims(JsonReader in, Item item) throws IOException {
    if (isEmptyList(in)) {
      return;
    }
    in.beginObject();
    while (in.hasNext()) {
      String property = in.nextName();
      if (Properties.ALL.contains(property)) {
        List<Claim> claims = new ArrayList<>(2);
        in.beginArray();
        while (in.hasNext()) {
          claim(in).ifPresent(claims::add);
        }
        in.endArray();
        item.claims.put(property, claims);
      } else {
        in.skipValue();
      }
    }
    in.endObject();
  }

  private Optional<Claim> claim(JsonReader in) throws IOException {
    Rank rank = Rank.NORMAL;
    Optional<Value> value = Optional.empty();
    Map<String, List<Value>> qualifiers = new LinkedHashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "rank" -> rank = rank(in.nextString());
        case "mainsnak" -> value = value(in);
        case "qualifiers" -> qualifiers(in, qualifiers);
        default -> in.skipValue();
      }
    }
    in.endObject();
    Rank found = rank;
    return value.map(v -> new Claim(found, v, qualifiers));
  }

  private static Rank rank(String word) {
    return switch (word) {
      case "preferred" -> Rank.PREFERRED;
      case "deprecated" -> Rank.DEPRECATED;
      default -> Rank.NORMAL;
    };
  }

  private void qualifiers(JsonReader in, Map<String, List<Value>> out) throws IOException {
    if (isEmptyList(in)) {
      return;
    }
    in.beginObject();
    while (in.hasNext()) {
      String property = in.nextName();
      if (!Properties.QUALIFIERS.contains(property)) {
        in.skipValue();
        continue;
      }
      List<Value> values = new ArrayList<>(1);
      in.beginArray();
      while (in.hasNext()) {
        value(in).ifPresent(values::add);
      }
      in.endArray();
      out.put(property, values);
    }
    in.endObject();
  }

  /** A snak: nothing where its value is of no sort that is read. */
  private static Optional<Value> value(JsonReader in) throws IOException {
    String sort = "value";
    Optional<Value> value = Optional.empty();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "snaktype" -> sort = in.nextString();
        case "datavalue" -> value = dataValue(in);
        default -> in.skipValue();
      }
    }
    in.endObject();
    return switch (sort) {
      case "somevalue" -> Optional.of(Value.UNKNOWN);
      case "novalue" -> Optional.of(Value.NONE);
      default -> value;
    };
  }

  private static Optional<Value> dataValue(JsonReader in) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      if (!in.nextName().equals("value")) {
        in.skipValue();
      } else if (in.peek() == JsonToken.BEGIN_OBJECT) {
        in.beginObject();
        while (in.hasNext()) {
          String field = in.nextName();
          if (in.peek() == JsonToken.STRING || in.peek() == JsonToken.NUMBER) {
            fields.put(field, in.nextString());
          } else {
            in.skipValue();
          }
        }
        in.endObject();
      } else if (in.peek() == JsonToken.STRING) {
        fields.put("text", in.nextString());
      } else {
        in.skipValue();
      }
    }
    in.endObject();
    return value(fields);
  }

  private static Optional<Value> value(Map<String, String> fields) {
    if (fields.containsKey("time")) {
      return Dates.of(
              fields.getOrDefault("time", ""),
              fields.getOrDefault("precision", ""),
              fields.getOrDefault("calendarmodel", ""))
          .map(date -> new Value(Sort.DATE, date, ""))
          .or(() -> Optional.of(Value.UNKNOWN));
    }
    if (fields.containsKey("text")) {
      return Optional.of(
          new Value(
              Sort.WORD, fields.getOrDefault("text", ""), fields.getOrDefault("language", "")));
    }
    String number = fields.getOrDefault("numeric-id", "");
    String id = fields.getOrDefault("id", number.isEmpty() ? "" : "Q" + number);
    return id.isEmpty() ? Optional.empty() : Optional.of(new Value(Sort.ITEM, id, ""));
  }

  /** The item as a line in the form of the dump, with its class. */
  static String write(Item item) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = new JsonWriter(text)) {
      out.beginObject();
      out.name("id").value(item.qId());
      out.name(CLASS).value(item.entityClass);
      out.name("labels").beginObject();
      for (Map.Entry<String, Label> label : item.labels.entrySet()) {
        out.name(label.getKey()).beginObject();
        out.name("value").value(label.getValue().text()).endObject();
      }
      out.endObject();
      out.name("aliases").beginObject();
      for (Label alias : item.aliases) {
        out.name(alias.language()).beginArray().beginObject();
        out.name("value").value(alias.text()).endObject().endArray();
      }
      out.endObject();
      out.name("claims").beginObject();
      for (Map.Entry<String, List<Claim>> claims : item.claims.entrySet()) {
        out.name(claims.getKey()).beginArray();
        for (Claim claim : claims.getValue()) {
          write(claim, out);
        }
        out.endArray();
      }
      out.endObject().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written", e);
    }
    return text.toString();
  }

  private static void write(Claim claim, JsonWriter out) throws IOException {
    out.beginObject();
    out.name("rank").value(claim.rank().name().toLowerCase(Locale.ROOT));
    out.name("mainsnak");
    write(claim.value(), out);
    out.name("qualifiers").beginObject();
    for (Map.Entry<String, List<Value>> values : claim.qualifiers().entrySet()) {
      out.name(values.getKey()).beginArray();
      for (Value value : values.getValue()) {
        write(value, out);
      }
      out.endArray();
    }
    out.endObject().endObject();
  }

  private static void write(Value value, JsonWriter out) throws IOException {
    out.beginObject();
    switch (value.sort()) {
      case UNKNOWN -> out.name("snaktype").value("somevalue");
      case NONE -> out.name("snaktype").value("novalue");
      default -> {
        out.name("datavalue").beginObject().name("value").beginObject();
        switch (value.sort()) {
          case ITEM -> out.name("id").value(value.text());
          case DATE -> {
            out.name("time").value(Dates.time(value.text()));
            out.name("precision").value(Dates.precision(value.text()));
          }
          default -> out.name("text").value(value.text()).name("language").value(value.language());
        }
        out.endObject().endObject();
      }
    }
    out.endObject();
  }
}
