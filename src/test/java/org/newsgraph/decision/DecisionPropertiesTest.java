package org.newsgraph.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.decision.Decided.IRIS;
import static org.newsgraph.decision.Decided.KB;
import static org.newsgraph.decision.Decided.row;
import static org.newsgraph.decision.Decided.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.LinkedArticle;
import org.newsgraph.model.entity.Mention;

/** What holds for any decisions: here for some that are drawn by chance, the same each time. */
class DecisionPropertiesTest {
  @TempDir private Path folder;

  /** Decisions that do not contradict each other, of every action. */
  private List<String> all() {
    JsonObject talks = Decided.extract(folder).get(0);
    String met = IRIS.base() + text(Decided.event(talks, "met"), "id");
    String watch = Decided.iriOf(talks, "Harbour Watch");
    String berger = Decided.iriOf(talks, "Anna Berger");
    return List.of(
        row("set", met, "", "", "date", "2024-11-07"),
        row("set", met, "", "", "place", "Izmir"),
        row("set", "", "a", "met", "modality", "possible"),
        row("set", "", "a", "accused", "type", "CONSULT"),
        row("set", "", "a", "accused", "mode", "phone"),
        row("set", watch, "", "", "class", "NGO"),
        row("set", "", "a", "praised", "actors", "anna berger|the harbour board"),
        row("reject", met, "", "", "recipients", "abbas araghchi"),
        row("reject", "", "a", "attacking"),
        row("reject", "", "a", "45 people were killed", "place", ""),
        row("suppress", "health ministry"),
        row("suppress", KB + "ankara", "b"),
        row("same", "", "a", "Berger visited", "", KB + "TUR"),
        row("same", berger, "b", "", "", KB + "hakan-fidan"),
        row("different", KB + "abbas-araghchi", "b", "", "", ""));
  }

  private List<String> drawn(long seed) {
    List<String> rows = new ArrayList<>(all());
    Collections.shuffle(rows, new Random(seed));
    return rows.subList(0, 3 + (int) (seed % (rows.size() - 3)));
  }

  private List<JsonObject> extract(List<String> rows) {
    return Decided.extract(folder, rows.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theOrderInAFileChangesNothing(long seed) {
    List<String> rows = new ArrayList<>(drawn(seed));
    List<JsonObject> once = extract(rows);
    Collections.shuffle(rows, new Random(-seed));
    assertEquals(once, extract(rows));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whoWasDecidedOnOnceIsDecidedOn(long seed) {
    Decisions decisions = Decided.decisions(folder, drawn(seed).toArray(String[]::new));
    LinkedArticle once = Decided.of(decisions).onEntities(Decided.talks());
    LinkedArticle twice = Decided.of(decisions).onEntities(once);
    assertEquals(once.mentions(), twice.mentions());
    assertEquals(Set.copyOf(once.entities()), Set.copyOf(twice.entities()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void anArticleHasTheEntitiesThatItsMentionsReferTo(long seed) {
    Decisions decisions = Decided.decisions(folder, drawn(seed).toArray(String[]::new));
    LinkedArticle decided = Decided.of(decisions).onEntities(Decided.talks());
    Set<String> listed = new TreeSet<>();
    decided.entities().forEach(entity -> assertTrue(listed.add(entity.iri()), entity.iri()));
    Set<String> referredTo = new TreeSet<>();
    for (Mention mention : decided.mentions()) {
      mention.referents().stream().map(Entity::iri).forEach(referredTo::add);
    }
    assertTrue(listed.containsAll(referredTo), listed + " lacks some of " + referredTo);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void eachCorrectionNamesOneOfTheDecisionsAndWhatTheRecordHolds(long seed) {
    List<String> rows = drawn(seed);
    Set<String> ids = new HashSet<>();
    Decided.decisions(folder, rows.toArray(String[]::new)).all().forEach(d -> ids.add(d.id()));
    for (JsonObject article : extract(rows)) {
      String record = article.toString();
      for (JsonObject decision : Decided.all(article, "decisions").toList()) {
        assertTrue(ids.contains(text(decision, "id")), decision.toString());
        if (decision.has("subjects")) {
          for (JsonElement subject : decision.getAsJsonArray("subjects")) {
            int first = record.indexOf(subject.getAsString());
            assertTrue(record.indexOf(subject.getAsString(), first + 1) > 0, decision.toString());
          }
        }
      }
    }
  }

  @Test
  void manyThreadsDecideAsOne() {
    Decisions decisions = Decided.decisions(folder, all().toArray(String[]::new));
    String text = "Hakan Fidan met Abbas Araghchi in Ankara on November 8, 2024.";
    Set<JsonObject> records =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(i -> Decided.extract("b", text, decisions))
            .collect(HashSet::new, Set::add, Set::addAll);
    assertEquals(1, records.size());
    assertFalse(records.iterator().next().getAsJsonArray("decisions").isEmpty());
  }

  @Test
  void noDecisionIsTheArticleItself() {
    LinkedArticle talks = Decided.talks();
    assertEquals(talks, Decided.of(Decided.decisions(folder)).onEntities(talks));
  }
}
