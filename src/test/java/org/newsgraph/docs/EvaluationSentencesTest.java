package org.newsgraph.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The evaluation set is a file that people edit: what can be checked about it is checked. */
class EvaluationSentencesTest {
  private static final Set<String> TYPES =
      Set.of(
          ("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN"
                  + " PROTEST SANCTION MOBILIZE COERCE ASSAULT STATEMENT OTHER")
              .split(" "));
  private static final Set<String> MODALITIES =
      Set.of("asserted", "alleged", "future", "possible", "hypothetical", "historical");

  private static List<Map<String, String>> rows() throws IOException {
    try (InputStream in =
        EvaluationSentencesTest.class.getResourceAsStream("/eval/sentences.tsv")) {
      List<String> lines =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
      String[] columns = lines.get(0).split("\t", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split("\t", -1);
        assertEquals(columns.length, cells.length, line);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
          row.put(columns[i], cells[i]);
        }
        rows.add(row);
      }
      return rows;
    }
  }

  @Test
  void namesOnlyWordsOfTheSentence() throws IOException {
    for (Map<String, String> row : rows()) {
      String sentence = row.get("sentence");
      assertTrue(sentence.contains(row.get("trigger")), row.toString());
      for (String field : List.of("actors", "recipients", "attributedTo")) {
        for (String name : row.get(field).split("\\|")) {
          assertTrue(sentence.contains(name), row.toString());
        }
      }
    }
  }

  @Test
  void usesTheTypesAndModalitiesOfTheOntology() throws IOException {
    for (Map<String, String> row : rows()) {
      if (row.get("type").equals("-")) {
        continue;
      }
      assertTrue(TYPES.containsAll(List.of(row.get("type").split("\\|"))), row.toString());
      assertTrue(MODALITIES.containsAll(List.of(row.get("modality").split("\\|"))), row.toString());
      assertTrue(Set.of("positive", "negative").contains(row.get("polarity")), row.toString());
    }
  }

  @Test
  void holdsEveryTypeOfPloverAndManySentencesWithoutAnEvent() throws IOException {
    Set<String> found = new TreeSet<>();
    int without = 0;
    for (Map<String, String> row : rows()) {
      found.addAll(List.of(row.get("type").split("\\|")));
      without += row.get("type").equals("-") ? 1 : 0;
    }
    assertTrue(found.containsAll(TYPES), found.toString());
    assertTrue(without >= 30, "only " + without + " sentences without an event");
  }

  @Test
  void hasEachSentenceUnderOneId() throws IOException {
    Map<String, String> byId = new HashMap<>();
    Map<String, String> bySentence = new HashMap<>();
    for (Map<String, String> row : rows()) {
      String earlier = byId.putIfAbsent(row.get("id"), row.get("sentence"));
      assertTrue(earlier == null || earlier.equals(row.get("sentence")), row.toString());
      String id = bySentence.putIfAbsent(row.get("sentence"), row.get("id"));
      assertTrue(id == null || id.equals(row.get("id")), row.toString());
    }
  }
}
