package org.newsgraph.knowledge.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.knowledge.wikidata.ItemLines.item;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.knowledge.turtle.Label;
import org.newsgraph.knowledge.wikidata.Item.Rank;
import org.newsgraph.knowledge.wikidata.Item.Value;

class ItemJsonTest {
  private static final ItemJson JSON = new ItemJson(Set.of("en", "fr"));

  private static Item read(ItemLines lines) throws ItemJson.MalformedException {
    return JSON.read(lines.line()).orElseThrow();
  }

  @Test
  void readsNamesInTheWantedLanguagesAlone() throws ItemJson.MalformedException {
    Item item =
        read(
            item("Q900000001")
                .label("en", "Club of Tides")
                .label("de", "Gezeitenklub")
                .alias("fr", "Club des marées")
                .alias("it", "Club"));
    assertEquals(Set.of("en"), item.labels.keySet());
    assertEquals(List.of(new Label("Club des marées", "fr")), item.aliases);
  }

  @Test
  void readsClaimsWithRankAndQualifiers() throws ItemJson.MalformedException {
    Item item =
        read(
            item("Q900000001")
                .claim(
                    "P39",
                    "Q900000002",
                    "preferred",
                    "P580",
                    "+2019-05-20T00:00:00Z/11",
                    "P582",
                    "somevalue",
                    "P1545",
                    "7")
                .claim("P298", "ZUB")
                .claim("P1549", "Zubrovian@en")
                .claim("P18", "Picture.jpg"));
    Item.Claim held = item.valid("P39").get(0);
    assertEquals(Rank.PREFERRED, held.rank());
    assertEquals(900000002, held.value().item().orElseThrow());
    assertEquals("2019-05-20", held.qualifiers("P580").get(0).text());
    assertEquals(List.of(Value.UNKNOWN), held.qualifiers("P582"));
    assertEquals(List.of(), held.qualifiers("P1545"));
    assertEquals("ZUB", item.best("P298").get(0).text());
    assertEquals("en", item.best("P1549").get(0).language());
    assertEquals(List.of(), item.best("P18"));
  }

  @Test
  void whatIsWrittenIsReadAgain() throws ItemJson.MalformedException {
    Item item =
        read(
            item("Q900000001")
                .label("en", "Club \\\"of\\\" Tides")
                .alias("en", "One")
                .alias("fr", "Deux")
                .claim("P570", "+2003-04-00T00:00:00Z/10")
                .claim("P1813", "COT@en")
                .claim("P17", "novalue")
                .claim("P39", "Q900000002", "deprecated", "P580", "+2019-00-00T00:00:00Z/9"));
    item.entityClass = "NGO";
    Item again = JSON.read(ItemJson.write(item)).orElseThrow();
    assertEquals("NGO", again.entityClass);
    assertEquals(item.id, again.id);
    assertEquals(item.labels, again.labels);
    assertEquals(item.aliases, again.aliases);
    assertEquals(item.claims, again.claims);
    assertEquals(List.of(), again.valid("P39"));
  }

  @Test
  void ofTheValidClaimsThePreferredOnesAreTheBest() throws ItemJson.MalformedException {
    String line =
        item("Q900000001").claim("P17", "Q900000002").line().replace("\"rank\":\"normal\"", "%s");
    String one = line.substring(line.indexOf("{\"mainsnak\""), line.lastIndexOf("]},\"sitelinks"));
    String two =
        line.replace(
            one,
            one.replace("%s", "\"rank\":\"normal\"")
                + ","
                + one.replace("%s", "\"rank\":\"preferred\"").replace("900000002", "900000003"));
    assertEquals(List.of(900000003), JSON.read(two).orElseThrow().items("P17"));
  }

  @Test
  void whatIsNoItemIsNothing() throws ItemJson.MalformedException {
    assertTrue(JSON.read("{\"type\":\"property\",\"id\":\"P31\",\"labels\":[]}").isEmpty());
    assertTrue(JSON.read("{}").isEmpty());
  }

  @Test
  void whatIsNoJsonOrOfAnotherShapeIsMalformed() {
    for (String text :
        List.of(
            "",
            "x",
            "[]",
            "{\"id\":\"Q1\"",
            "{\"id\":\"Q1\"} {}",
            "{\"id\":{}}",
            "{\"id\":\"Q1\",\"labels\":{\"en\":\"Club\"}}",
            "{\"id\":\"Q1\",\"claims\":{\"P31\":{}}}",
            "{\"a\":".repeat(2_000))) {
      assertThrows(ItemJson.MalformedException.class, () -> JSON.read(text), text);
    }
  }

  @Test
  void idsBeyondNumbersAreNone() {
    assertEquals(2147483647, Item.number("Q2147483647").orElseThrow());
    for (String id : List.of("Q", "Q0", "P31", "Q-1", "Q2147483648", "Q99999999999999999999")) {
      assertTrue(Item.number(id).isEmpty(), id);
    }
  }
}
