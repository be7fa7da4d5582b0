package org.newsgraph.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.decision.Decided.IRIS;
import static org.newsgraph.decision.Decided.KB;
import static org.newsgraph.decision.Decided.all;
import static org.newsgraph.decision.Decided.event;
import static org.newsgraph.decision.Decided.found;
import static org.newsgraph.decision.Decided.iriOf;
import static org.newsgraph.decision.Decided.names;
import static org.newsgraph.decision.Decided.row;
import static org.newsgraph.decision.Decided.text;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.entity.Entity;

/** What decisions make of articles. */
class DecidedArticlesTest {
  @TempDir private Path folder;

  private List<JsonObject> extract(String... rows) {
    return Decided.extract(folder, rows);
  }

  @Test
  void theClosestWordWins() {
    String id = IRIS.base() + text(event(extract().get(0), "met"), "id");
    List<JsonObject> decided =
        extract(
            row("set", "", "a", "met", "date", "2024-11-06"),
            row("set", id, "", "", "date", "2024-11-07"));
    assertEquals("2024-11-06", text(event(decided.get(0), "met"), "date"));
    assertEquals("2024-11-07", text(event(decided.get(1), "met"), "date"));
  }

  @Test
  void aTypeOfOneArticleTakesTheModeThatIsSetForAll() {
    String id = IRIS.base() + text(event(extract().get(0), "met"), "id");
    List<JsonObject> decided =
        extract(
            row("set", "", "a", "met", "type", "ASSAULT"),
            row("set", id, "", "", "mode", "aerial"));
    assertEquals("ASSAULT", text(event(decided.get(0), "met"), "type"));
    assertEquals("aerial", text(event(decided.get(0), "met"), "mode"));
    assertEquals("CONSULT", text(event(decided.get(1), "met"), "type"));
    assertEquals("", text(event(decided.get(1), "met"), "mode"));
  }

  @Test
  void aCityThatStandsForItsStateDoesSoWhateverWasDecidedOnOthers() {
    String text = "Ankara accused Israel of attacking a school, Harbour Watch said.";
    JsonObject before = Decided.extract("a", text, Decided.decisions(folder));
    String watch = iriOf(before, "Harbour Watch");
    JsonObject after =
        Decided.extract(
            "a", text, Decided.decisions(folder, row("set", watch, "", "", "class", "NGO")));
    assertTrue(text(event(before, "accused"), "actors").contains("kb/TUR"));
    assertEquals(event(before, "accused"), event(after, "accused"));
  }

  @Test
  void aSuppressedStateIsNoPartyByItsCapitalEither() {
    String text = "Ankara accused Israel of attacking a school.";
    JsonObject article =
        Decided.extract("a", text, Decided.decisions(folder, row("suppress", KB + "TUR")));
    assertFalse(text(event(article, "accused"), "actors").contains("kb/TUR"), article.toString());
  }

  @Test
  void whomNoWordsNameAnyMoreIsNoEntityOfTheArticle() {
    Decisions decisions =
        Decided.decisions(folder, row("same", "", "a", "Health Ministry", "", KB + "hakan-fidan"));
    List<String> before = Decided.talks().entities().stream().map(Entity::name).toList();
    List<String> after =
        Decided.of(decisions).onEntities(Decided.talks()).entities().stream()
            .map(Entity::name)
            .toList();
    assertTrue(before.contains("Health Ministry"), before.toString());
    assertFalse(after.contains("Health Ministry"), after.toString());
    assertEquals(before.size() - 1, after.size());
  }

  @Test
  void aFieldOfAnEventIsSetInEveryArticleThatTellsIt() {
    String id = text(event(extract().get(0), "met"), "id");
    List<JsonObject> decided = extract(row("set", IRIS.base() + id, "", "", "date", "2024-11-07"));
    for (JsonObject article : decided) {
      JsonObject met = event(article, "met");
      assertEquals(id, text(met, "id"));
      assertEquals("2024-11-07", text(met, "date"));
      assertEquals("2024-11-07", text(met, "dateLatest"));
      JsonObject decision = all(article, "decisions").findFirst().orElseThrow();
      assertEquals("[\"" + text(decision, "id") + "\"]", text(met, "decisions"));
      assertEquals("2024-11-08", text(decision, "before"));
      assertEquals("A. Editor", text(decision, "who"));
      assertEquals("read again", text(decision, "reason"));
      assertEquals("[\"" + id + "\"]", text(decision, "subjects"));
    }
  }

  @Test
  void aDecisionOnTheWordsOfOneArticleLeavesTheEventOfOthers() {
    List<JsonObject> before = extract();
    List<JsonObject> decided = extract(row("set", "", "a", "met", "date", "2024-11-07"));
    JsonObject met = event(decided.get(0), "met");
    assertEquals("2024-11-07", text(met, "date"));
    assertNotEquals(text(event(before.get(0), "met"), "id"), text(met, "id"));
    assertEquals(event(before.get(1), "met"), event(decided.get(1), "met"));
    assertFalse(decided.get(1).has("decisions"));
    assertEquals(
        before.get(1).get("fingerprint"), decided.get(1).get("fingerprint"), "not read again");
    assertNotEquals(before.get(0).get("fingerprint"), decided.get(0).get("fingerprint"));
  }

  @Test
  void howAnArticlePutsItIsSetWithoutAnotherEvent() {
    String id = text(event(extract().get(0), "met"), "id");
    JsonObject met =
        event(extract(row("set", "", "a", "met", "modality", "possible")).get(0), "met");
    assertEquals("possible", text(met, "modality"));
    assertEquals(id, text(met, "id"));
  }

  @Test
  void aTypeTakesOnlyModesThatItHas() {
    JsonObject accused =
        event(extract(row("set", "", "a", "accused", "type", "CONSULT")).get(0), "accused");
    assertEquals("CONSULT", text(accused, "type"));
    assertEquals("", text(accused, "mode"));
    JsonObject phoned =
        event(
            extract(
                    row("set", "", "a", "accused", "type", "CONSULT"),
                    row("set", "", "a", "accused", "mode", "phone"))
                .get(0),
            "accused");
    assertEquals("phone", text(phoned, "mode"));
  }

  @Test
  void aRejectedClaimTakesItsContentWithIt() {
    JsonObject article =
        extract(row("reject", "", "a", "Fidan accused Israel of attacking")).get(0);
    assertTrue(found(article, "accused").isEmpty());
    assertTrue(found(article, "attacking").isEmpty());
    assertTrue(found(article, "met").isPresent());
    JsonObject decision = all(article, "decisions").findFirst().orElseThrow();
    assertEquals("", text(decision, "subjects"));
  }

  @Test
  void rejectedContentLeavesTheClaim() {
    JsonObject article = extract(row("reject", "", "a", "attacking")).get(0);
    assertTrue(found(article, "attacking").isEmpty());
    JsonObject accused = event(article, "accused");
    assertEquals("", text(accused, "content"));
    assertTrue(text(accused, "claim").contains("attacking a school"));
  }

  @Test
  void aRoleAndADateAreTakenOut() {
    JsonObject article =
        extract(
                row("reject", "", "a", "met", "date", ""),
                row("reject", "", "a", "met", "recipients", "abbas araghchi"),
                row("reject", "", "a", "accused", "recipients", KB + "IRN"))
            .get(0);
    JsonObject met = event(article, "met");
    assertEquals("", text(met, "date"));
    assertEquals("[]", text(met, "recipients"));
    assertTrue(text(event(article, "accused"), "recipients").contains("Israel"));
    assertEquals(2, all(article, "decisions").count());
  }

  @Test
  void partiesAreNamedByIriByNameOrByWords() {
    JsonObject met =
        event(
            extract(
                    row(
                        "set",
                        "",
                        "a",
                        "met",
                        "actors",
                        KB + "hakan-fidan|anna berger|the harbour board"))
                .get(0),
            "met");
    String actors = text(met, "actors");
    assertTrue(actors.contains("hakan-fidan"), actors);
    assertTrue(actors.contains("\"name\":\"Anna Berger\",\"entity\""), actors);
    assertTrue(actors.contains("{\"name\":\"the harbour board\"}"), actors);
  }

  @Test
  void twoEntitiesBecomeTheKnownOneAndTheEventsFollow() {
    List<JsonObject> before = extract();
    String berger = iriOf(before.get(0), "Anna Berger");
    JsonObject article = extract(row("same", berger, "", "", "", KB + "hakan-fidan")).get(0);
    assertEquals(List.of(), names(article, berger));
    assertTrue(names(article, KB + "hakan-fidan").contains("Anna Berger"));
    assertFalse(article.toString().contains("\"entity\":\"" + berger));
    JsonObject decision = all(article, "decisions").findFirst().orElseThrow();
    assertEquals(berger, text(decision, "before"));
  }

  @Test
  void theWordsOfAQuoteNameSomebodyElse() {
    JsonObject article = extract(row("different", KB + "hakan-fidan", "a", "", "", "")).get(0);
    assertEquals(List.of(), names(article, KB + "hakan-fidan"));
    String other = iriOf(article, "Fidan");
    assertTrue(other.startsWith(IRIS.base() + "entity/"), other);
    assertEquals(2, names(article, other).size());
    JsonObject last = extract(row("same", "", "a", "Berger visited", "", KB + "TUR")).get(0);
    assertEquals(KB + "TUR", iriOf(last, "Berger"));
    assertNotEquals(KB + "TUR", iriOf(last, "Anna Berger"));
  }

  @Test
  void aSuppressedNameIsNeitherListedNorAParty() {
    JsonObject article = extract(row("suppress", "health ministry")).get(0);
    assertFalse(article.get("mentions").toString().contains("Health Ministry"));
    assertFalse(
        all(article, "events").anyMatch(e -> text(e, "attributedTo").contains("Health Ministry")));
    JsonObject two = extract(row("suppress", KB + "ankara")).get(0);
    assertFalse(two.get("mentions").toString().contains("kb/ankara"));
    assertFalse(two.get("events").toString().contains("kb/ankara"));
  }

  @Test
  void theClassOfAnEntityIsSetAndItsTypeFollows() {
    String watch = iriOf(extract().get(0), "Harbour Watch");
    JsonObject article = extract(row("set", watch, "", "", "class", "City")).get(0);
    JsonObject mention =
        all(article, "mentions")
            .filter(m -> text(m, "entity").equals(watch) && text(m, "text").equals("Harbour Watch"))
            .findFirst()
            .orElseThrow();
    assertEquals("City", text(mention, "class"));
    assertEquals("Location", text(mention, "type"));
  }

  @Test
  void whatIsOnlyClaimedIsNotMadeAFact() {
    List<JsonObject> before = extract();
    JsonObject attacking =
        event(
            extract(row("set", "", "a", "attacking", "modality", "asserted")).get(0), "attacking");
    assertEquals(event(before.get(0), "attacking"), attacking);
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    String id = IRIS.base() + text(event(extract().get(0), "met"), "id");
    List<String> rows =
        new ArrayList<>(
            List.of(
                row("set", id, "", "", "date", "2024-11-07"),
                row("set", "", "a", "met", "place", "Izmir"),
                row("reject", "", "a", "accused"),
                row("suppress", "Harbour Watch"),
                row("same", "", "a", "Berger visited", "", KB + "TUR")));
    List<JsonObject> once = extract(rows.toArray(String[]::new));
    Collections.reverse(rows);
    assertEquals(once, extract(rows.toArray(String[]::new)));
  }
}
