package org.newsgraph.knowledge.wikidata;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of the JSON dump of invented items, in its form. Their ids are far beyond those in use;
 * classes and properties are Wikidata's.
 */
final class ItemLines {
  private final String id;
  private final List<String> labels = new ArrayList<>();
  private final List<String> aliases = new ArrayList<>();
  private final List<String> claims = new ArrayList<>();

  private ItemLines(String id) {
    this.id = id;
  }

  static ItemLines item(String id) {
    return new ItemLines(id);
  }

  ItemLines label(String language, String text) {
    labels.add("\"" + language + "\":" + name(language, text));
    return this;
  }

  ItemLines alias(String language, String text) {
    aliases.add("\"" + language + "\":[" + name(language, text) + "]");
    return this;
  }

  private static String name(String language, String text) {
    return "{\"language\":\"" + language + "\",\"value\":\"" + text + "\"}";
  }

  /** A claim of normal rank without qualifiers. */
  ItemLines claim(String property, String value) {
    return claim(property, value, "normal");
  }

  /**
   * @param qualifiers pairs of property and value
   */
  ItemLines claim(String property, String value, String rank, String... qualifiers) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < qualifiers.length; i += 2) {
      text.append(i == 0 ? "" : ",")
          .append('"')
          .append(qualifiers[i])
          .append("\":[")
          .append(snak(qualifiers[i], qualifiers[i + 1]))
          .append(']');
    }
    claims.add(
        "\""
            + property
            + "\":[{\"mainsnak\":"
            + snak(property, value)
            + ",\"type\":\"statement\",\"id\":\"x\",\"rank\":\""
            + rank
            + "\",\"qualifiers\":{"
            + text
            + "},\"references\":[{\"hash\":\"y\"}]}]");
    return this;
  }

  /** An item, a time with its precision behind a slash, {@code somevalue}, or a word. */
  private static String snak(String property, String value) {
    String start = "{\"snaktype\":\"value\",\"property\":\"" + property + "\",\"datavalue\":";
    if (value.equals("somevalue") || value.equals("novalue")) {
      return "{\"snaktype\":\"" + value + "\",\"property\":\"" + property + "\"}";
    }
    if (value.matches("Q[0-9]+")) {
      return start
          + "{\"value\":{\"entity-type\":\"item\",\"numeric-id\":"
          + value.substring(1)
          + ",\"id\":\""
          + value
          + "\"},\"type\":\"wikibase-entityid\"},\"datatype\":\"wikibase-item\"}";
    }
    if (value.startsWith("+") || value.startsWith("-0")) {
      String[] parts = value.split("/");
      return start
          + "{\"value\":{\"time\":\""
          + parts[0]
          + "\",\"timezone\":0,\"before\":0,\"after\":0,\"precision\":"
          + parts[1]
          + ",\"calendarmodel\":\"http://www.wikidata.org/entity/Q1985727\"},\"type\":\"time\"},"
          + "\"datatype\":\"time\"}";
    }
    if (value.contains("@")) {
      String[] parts = value.split("@");
      return start
          + "{\"value\":{\"text\":\""
          + parts[0]
          + "\",\"language\":\""
          + parts[1]
          + "\"},\"type\":\"monolingualtext\"},\"datatype\":\"monolingualtext\"}";
    }
    return start
        + "{\"value\":\""
        + value
        + "\",\"type\":\"string\"},\"datatype\":\"external-id\"}";
  }

  String line() {
    return "{\"type\":\"item\",\"id\":\""
        + id
        + "\",\"labels\":"
        + object(labels)
        + ",\"descriptions\":{\"en\":{\"language\":\"en\",\"value\":\"invented\"}},\"aliases\":"
        + object(aliases)
        + ",\"claims\":"
        + object(claims)
        + ",\"sitelinks\":{},\"lastrevid\":1}";
  }

  /** Empty maps are lists in dumps. */
  private static String object(List<String> members) {
    return members.isEmpty() ? "[]" : "{" + String.join(",", members) + "}";
  }

  /** A whole dump. */
  static String dump(ItemLines... items) {
    List<String> lines = new ArrayList<>();
    for (ItemLines item : items) {
      lines.add(item.line());
    }
    return "[\n" + String.join(",\n", lines) + "\n]\n";
  }
}
