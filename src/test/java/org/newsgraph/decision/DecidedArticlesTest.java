package org.newsgraph.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.entity.EntityLinker;
import org.newsgraph.event.EventFinder;
import org.newsgraph.export.RecordWriter;
import org.newsgraph.knowledge.KnowledgeLoader;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.Fingerprint;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Origin;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.LinkedArticle;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.pipeline.DecisionScheme;
import org.newsgraph.problem.Problem;
import org.newsgraph.text.TextAnnotator;

/** What decisions make of articles, on the whole way from the text to the record. */
class DecidedArticlesTest {
  private static final String HEADER =
      "action\ttarget\tarticle\tquote\tfield\tvalue\twho\treason\tdate\n";
  private static final String SIGNED = "\tA. Editor\tread again\t2025-03-01";
  private static final IriMinter IRIS = new IriMinter(IriMinter.DEFAULT_BASE);
  private static final String KB = IriMinter.NAMESPACE + "kb/";

  private static final String TALKS =
      "Turkish Foreign Minister Hakan Fidan met Iranian Foreign Minister Abbas Araghchi in Ankara"
          + " on November 8, 2024. Fidan accused Israel of attacking a school in Gaza. At least 45"
          + " people were killed in the attack, the Health Ministry said. Anna Berger, head of"
          + " Harbour Watch, praised the talks. Berger visited Ankara on Monday.";
  private static final String AGAIN =
      "Hakan Fidan met Abbas Araghchi in Ankara on November 8, 2024, and Anna Berger left.";

  private static final LanguagePack PACK = LanguagePack.of("en").orElseThrow();
  private static final List<Problem> PROBLEMS = new ArrayList<>();
  private static final KnowledgeBase KNOWLEDGE = KnowledgeLoader.load(List.of(), PROBLEMS::add);
  private static final TextAnnotator TEXTS = new TextAnnotator(List.of(PACK));
  private static final EntityLinker ENTITIES = new EntityLinker(PACK, KNOWLEDGE, IRIS);
  private static final EventFinder EVENTS = new EventFinder(PACK, KNOWLEDGE, IRIS);
  private static final DecisionTerms TERMS = DecisionScheme.terms();

  @TempDir private Path folder;

  /** A row with as many empty cells as it needs. */
  private static String row(String... cells) {
    return String.join("\t", Arrays.copyOf(cells, 6)).replace("null", "") + SIGNED;
  }

  /** The records of two articles as corrected. */
  private List<JsonObject> extract(String... rows) {
    Path file = folder.resolve("decisions.tsv");
    try {
      Files.writeString(file, HEADER + String.join("\n", rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Decisions decisions = Decisions.load(List.of(file), TERMS, PROBLEMS::add);
    assertEquals(List.of(), PROBLEMS);
    return List.of(extract("a", TALKS, decisions), extract("b", AGAIN, decisions));
  }

  private static JsonObject extract(String key, String text, Decisions decisions) {
    ArticleDecisions own = decisions.of(key, IRIS, KNOWLEDGE);
    LinkedArticle linked = own.onEntities(ENTITIES.link(TEXTS.annotate(article(key, text))));
    String sha256 = decisions.sha256(key, IRIS.article(key));
    Extraction found = EVENTS.find(linked, new Fingerprint("0", "0", "0", sha256));
    String line = new RecordWriter().line(own.onFacts(found));
    return JsonParser.parseString(line).getAsJsonObject();
  }

  private static Article article(String key, String text) {
    Origin origin =
        new Origin(
            key, key, key, 1, Origin.Format.RECORD, "application/json", "00", null, Map.of());
    return Article.ofText(origin, "en", "2024-11-12", "Talks in Ankara", text);
  }

  private static Stream<JsonObject> all(JsonObject record, String field) {
    return record.has(field)
        ? StreamSupport.stream(record.getAsJsonArray(field).spliterator(), false)
            .map(JsonElement::getAsJsonObject)
        : Stream.empty();
  }

  private static JsonObject event(JsonObject record, String trigger) {
    return found(record, trigger).orElseThrow();
  }

  private static Optional<JsonObject> found(JsonObject record, String trigger) {
    return all(record, "events").filter(e -> text(e, "trigger").equals(trigger)).findFirst();
  }

  private static String text(JsonObject object, String field) {
    JsonElement value = object.get(field);
    if (value == null) {
      return "";
    }
    return value.isJsonPrimitive() ? value.getAsString() : value.toString();
  }

  private static List<String> names(JsonObject record, String iri) {
    return all(record, "mentions")
        .filter(mention -> text(mention, "entity").equals(iri))
        .map(mention -> text(mention, "text"))
        .toList();
  }

  private static String iriOf(JsonObject record, String words) {
    return all(record, "mentions")
        .filter(mention -> text(mention, "text").equals(words))
        .map(mention -> text(mention, "entity"))
        .findFirst()
        .orElseThrow();
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
