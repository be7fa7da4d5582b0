package org.newsgraph.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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

/**
 * Two articles, {@code a} and {@code b}, that tell of one meeting, and what decisions make of them
 * on the whole way from the text to the record. One for all tests, since it loads models.
 */
final class Decided {
  static final String HEADER = "action\ttarget\tarticle\tquote\tfield\tvalue\twho\treason\tdate\n";
  static final IriMinter IRIS = new IriMinter(IriMinter.DEFAULT_BASE);
  static final String KB = IriMinter.NAMESPACE + "kb/";

  private static final String SIGNED = "\tA. Editor\tread again\t2025-03-01";
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

  private Decided() {}

  /** A row with as many empty cells as it needs. */
  static String row(String... cells) {
    return String.join("\t", Arrays.copyOf(cells, 6)).replace("null", "") + SIGNED;
  }

  static Decisions decisions(Path folder, String... rows) {
    Path file = folder.resolve("decisions.tsv");
    try {
      Files.writeString(file, HEADER + String.join("\n", rows));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Decisions decisions = Decisions.load(List.of(file), TERMS, PROBLEMS::add);
    assertEquals(List.of(), PROBLEMS);
    return decisions;
  }

  /** The records of the two articles as corrected. */
  static List<JsonObject> extract(Path folder, String... rows) {
    Decisions decisions = decisions(folder, rows);
    return List.of(extract("a", TALKS, decisions), extract("b", AGAIN, decisions));
  }

  static JsonObject extract(String key, String text, Decisions decisions) {
    return record(extraction(key, text, decisions));
  }

  static JsonObject record(Extraction extraction) {
    return JsonParser.parseString(new RecordWriter().line(extraction)).getAsJsonObject();
  }

  static Extraction extraction(String key, String text, Decisions decisions) {
    ArticleDecisions own = decisions.of(key, IRIS, KNOWLEDGE);
    LinkedArticle linked = own.onEntities(linked(key, text));
    String sha256 = decisions.sha256(key, IRIS.article(key));
    return own.onFacts(EVENTS.find(linked, new Fingerprint("0", "0", "0", sha256)));
  }

  /** The talks with the entities that are found in them, before anybody decides. */
  static LinkedArticle talks() {
    return linked("a", TALKS);
  }

  static ArticleDecisions of(Decisions decisions) {
    return decisions.of("a", IRIS, KNOWLEDGE);
  }

  static LinkedArticle linked(String key, String text) {
    Origin origin =
        new Origin(
            key, key, key, 1, Origin.Format.RECORD, "application/json", "00", null, Map.of());
    return ENTITIES.link(
        TEXTS.annotate(Article.ofText(origin, "en", "2024-11-12", "Talks in Ankara", text)));
  }

  static Stream<JsonObject> all(JsonObject record, String field) {
    return record.has(field)
        ? StreamSupport.stream(record.getAsJsonArray(field).spliterator(), false)
            .map(JsonElement::getAsJsonObject)
        : Stream.empty();
  }

  static JsonObject event(JsonObject record, String trigger) {
    return found(record, trigger).orElseThrow();
  }

  static Optional<JsonObject> found(JsonObject record, String trigger) {
    return all(record, "events").filter(e -> text(e, "trigger").equals(trigger)).findFirst();
  }

  static String text(JsonObject object, String field) {
    JsonElement value = object.get(field);
    if (value == null) {
      return "";
    }
    return value.isJsonPrimitive() ? value.getAsString() : value.toString();
  }

  static List<String> names(JsonObject record, String iri) {
    return all(record, "mentions")
        .filter(mention -> text(mention, "entity").equals(iri))
        .map(mention -> text(mention, "text"))
        .toList();
  }

  static String iriOf(JsonObject record, String words) {
    return all(record, "mentions")
        .filter(mention -> text(mention, "text").equals(words))
        .map(mention -> text(mention, "entity"))
        .findFirst()
        .orElseThrow();
  }
}
