package org.newsgraph.article.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsgraph.article.field.CleanText;

/** The JSON-LD of a page as a flat list of nodes, outer ones first; broken JSON is mended. */
final class JsonLd {
  /** Strings of broken JSON that can still be read one by one. */
  private static final Pattern STRING_PROPERTY =
      Pattern.compile(
          "\"(@type|headline|datePublished|dateModified|articleBody|articleSection|description|url)\""
              + "\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");

  private static final String CDATA = "<![CDATA[";

  private static final int LONGEST_MARK = 40;

  private final List<JsonObject> nodes = new ArrayList<>();
  private final Map<String, JsonObject> byId = new HashMap<>();

  private JsonLd() {}

  /** The data in the scripts of a page. */
  static JsonLd of(List<Element> scripts) {
    JsonLd found = new JsonLd();
    for (Element script : scripts) {
      found.add(script.data());
    }
    return found;
  }

  /** All nodes; those of one script before those of the next, outer before inner ones. */
  List<JsonObject> nodes() {
    return List.copyOf(nodes);
  }

  private void add(String data) {
    String json = unwrapped(data);
    if (json.isBlank()) {
      return;
    }
    try {
      flatten(parse(json));
    } catch (JsonParseException e) {
      flatten(salvage(json));
    }
  }

  /** Without the comments and CDATA marks before it; what stands behind is not read. */
  private static String unwrapped(String data) {
    int mark = data.indexOf(CDATA);
    int begin = mark >= 0 && mark < LONGEST_MARK ? mark + CDATA.length() : 0;
    while (begin < data.length() && "{[".indexOf(data.charAt(begin)) < 0) {
      begin++;
    }
    return data.substring(begin);
  }

  private static JsonElement parse(String json) {
    JsonReader reader = new JsonReader(new StringReader(json));
    reader.setStrictness(Strictness.LENIENT);
    return JsonParser.parseReader(reader);
  }

  /** What single properties of JSON that no reader takes still say. */
  private static JsonObject salvage(String json) {
    JsonObject object = new JsonObject();
    Matcher matcher = STRING_PROPERTY.matcher(json);
    while (matcher.find()) {
      if (!object.has(matcher.group(1))) {
        try {
          object.add(matcher.group(1), parse("\"" + matcher.group(2) + "\""));
        } catch (JsonParseException e) {
          object.addProperty(matcher.group(1), matcher.group(2));
        }
      }
    }
    return object;
  }

  private void flatten(JsonElement top) {
    Deque<JsonElement> queue = new ArrayDeque<>();
    queue.add(top);
    while (!queue.isEmpty()) {
      JsonElement element = queue.remove();
      if (element instanceof JsonArray array) {
        array.forEach(queue::add);
      } else if (element instanceof JsonObject object) {
        if (object.has("@type")) {
          nodes.add(object);
        }
        if (object.size() > 1 && object.get("@id") instanceof JsonPrimitive id) {
          byId.putIfAbsent(id.getAsString(), object);
        }
        object.asMap().values().forEach(queue::add);
      }
    }
  }

  /** Whether a type of a node, without its namespace, ends so. */
  static boolean isA(JsonObject node, String ending) {
    for (JsonElement type : list(node.get("@type"))) {
      if (type instanceof JsonPrimitive name
          && name.getAsString().toLowerCase(Locale.ROOT).endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** The first string of a property: of an array its first, of a node its name. */
  Optional<String> text(JsonObject node, String property) {
    return texts(node, property).stream().findFirst();
  }

  /** The strings of a property, of nodes their names; entities of HTML are resolved. */
  List<String> texts(JsonObject node, String property) {
    List<String> texts = new ArrayList<>();
    Deque<JsonElement> queue = new ArrayDeque<>(list(node.get(property)));
    // A node may name itself as its name: no more steps than any real page needs.
    for (int steps = 0; !queue.isEmpty() && steps < 200; steps++) {
      JsonElement value = queue.remove();
      if (value instanceof JsonPrimitive primitive) {
        String text = unescaped(primitive.getAsString(), false);
        if (!CleanText.isBlank(text)) {
          texts.add(text);
        }
      } else if (value instanceof JsonArray array) {
        array.forEach(queue::add);
      } else if (value instanceof JsonObject object) {
        JsonObject whole = resolve(object);
        JsonElement name = whole.has("name") ? whole.get("name") : whole.get("@value");
        if (name != null) {
          queue.add(name);
        }
      }
    }
    return texts;
  }

  /** Without the entities of HTML. */
  static String unescaped(String text, boolean inAttribute) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, inAttribute);
  }

  /** The node that a reference stands for, or the node itself. */
  JsonObject resolve(JsonObject node) {
    JsonElement id = node.get("@id");
    return node.size() == 1 && id instanceof JsonPrimitive name
        ? byId.getOrDefault(name.getAsString(), node)
        : node;
  }

  /** A property as a list. */
  static List<JsonElement> list(@org.jspecify.annotations.Nullable JsonElement element) {
    if (element == null || element.isJsonNull()) {
      return List.of();
    }
    return element instanceof JsonArray array ? array.asList() : List.of(element);
  }
}
