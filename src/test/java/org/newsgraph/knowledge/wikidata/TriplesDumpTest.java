package org.newsgraph.knowledge.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.knowledge.turtle.Label;
import org.newsgraph.problem.Problem;

/** The truthy N-Triples, with invented items in Wikidata's vocabulary. */
class TriplesDumpTest {
  private static final String TRIPLES =
      """
      <https://www.wikidata.org/wiki/Special:EntityData/Q900000001> <http://schema.org/about> <http://www.wikidata.org/entity/Q900000001> .
      <http://www.wikidata.org/entity/Q900000001> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://wikiba.se/ontology#Item> .
      <http://www.wikidata.org/entity/Q900000001> <http://www.w3.org/2000/01/rdf-schema#label> "Club \\"T\\u00edde\\""@en .
      <http://www.wikidata.org/entity/Q900000001> <http://www.w3.org/2000/01/rdf-schema#label> "Klub"@pl .
      <http://www.wikidata.org/entity/Q900000001> <http://www.w3.org/2004/02/skos/core#altLabel> "Tide Club"@en .
      <http://www.wikidata.org/entity/Q900000001> <http://schema.org/description> "invented"@en .
      <http://www.wikidata.org/entity/Q900000001> <http://www.wikidata.org/prop/direct/P31> <http://www.wikidata.org/entity/Q79913> .
      <http://www.wikidata.org/entity/Q900000001> <http://www.wikidata.org/prop/direct/P571> "2001-01-01T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> .
      <http://www.wikidata.org/entity/Q900000001> <http://www.wikidata.org/prop/direct/P17> _:genid1 .
      <http://www.wikidata.org/entity/Q900000002> <http://www.wikidata.org/prop/direct/P298> "ZUB" .
      <http://www.wikidata.org/entity/Q900000002> <http://www.w3.org/2000/01/rdf-schema#label> "Zubrovia"@en .
      """;

  @TempDir Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private List<Item> read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<Item> read(byte[] bytes) throws IOException {
    List<Item> items = new ArrayList<>();
    Path file = Files.write(folder.resolve("truthy.nt"), bytes);
    try (Dump dump = Dump.open(file, Set.of("en"), problems::add)) {
      while (dump.next()) {
        dump.item().ifPresent(items::add);
      }
    }
    return items;
  }

  @Test
  void itemsHaveTheirNamesAndBestClaims() throws IOException {
    List<Item> items = read(TRIPLES);
    assertEquals(List.of(), problems);
    assertEquals(2, items.size());
    Item club = items.get(0);
    assertEquals("Q900000001", club.qId());
    assertEquals("Club \"Tíde\"", club.labels.get("en").text());
    assertEquals(Set.of("en"), club.labels.keySet());
    assertEquals(List.of(new Label("Tide Club", "en")), club.aliases);
    assertEquals(List.of(79913), club.items("P31"));
    assertEquals(List.of(), club.best("P17"));
    assertEquals("ZUB", items.get(1).best("P298").get(0).text());
  }

  @Test
  void aMalformedLineIsReportedAndTheRestRead() throws IOException {
    String wrong = "<http://www.wikidata.org/entity/Q900000009> no triple .\n";
    assertEquals(2, read(wrong + TRIPLES).size());
    assertEquals(1, problems.size());
    assertEquals(1, problems.get(0).line());
    assertTrue(problems.get(0).message().contains("no triple"));
  }

  @Test
  void aDumpCutAnywhereGivesAtMostOneMessageAndTheItemsBefore() throws IOException {
    byte[] bytes = TRIPLES.getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      problems.clear();
      List<Item> items = read(Arrays.copyOf(bytes, length));
      int last = length == 0 ? '\n' : bytes[length - 1];
      boolean whole = length > 0 && (last == '\n' || last == '.' && bytes[length] == '\n');
      assertEquals(whole ? 0 : 1, problems.size(), length + ": " + problems);
      assertTrue(items.size() <= 2);
    }
  }
}
