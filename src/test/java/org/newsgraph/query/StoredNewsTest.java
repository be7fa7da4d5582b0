package org.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.export.RecordWriter;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.fact.SampleExtractions;
import org.newsgraph.rdf.GraphMapper;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.store.ArticleGraph;
import org.newsgraph.store.CaptureState;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.StoreDump;
import org.newsgraph.store.StoreLoader;
import org.newsgraph.store.StoreWriter;

/** The way of the sample records through mapper, store and resolver to the canned queries. */
class StoredNewsTest {
  private static final IriMinter IRIS = new IriMinter(IriMinter.DEFAULT_BASE);

  /** What the queries that can't do without are asked for. */
  private static final Map<String, Map<String, String>> NEEDED =
      Map.of(
          "timeline", Map.of("entity", "ilk"),
          "sources", Map.of("entity", "Mara Venn"),
          "describe", Map.of("entity", "meridian court"));

  @TempDir Path temp;

  @Test
  void everyCannedQueryAnswersTheSameWhateverTheOrderOfTheArticles() throws IOException {
    List<Extraction> articles = new ArrayList<>(SampleExtractions.all());
    Map<String, String> expected;
    try (GraphStore store = build("one", articles)) {
      expected = answers(store);
    }
    Collections.reverse(articles);
    try (GraphStore store = build("two", articles)) {
      assertEquals(expected, answers(store));
    }
    assertEquals(17, expected.size());
    expected.forEach((name, csv) -> assertTrue(csv.lines().count() > 1 || isEmpty(name), name));
  }

  @Test
  void aDumpAnswersLikeTheStoreItCameFrom() throws IOException {
    Path dump = temp.resolve("dump.nq.gz");
    Map<String, String> expected;
    try (GraphStore store = build("one", SampleExtractions.all())) {
      new StoreDump(store.dataset()).write(dump);
      expected = answers(store);
    }
    try (GraphStore copy = GraphStore.create(temp.resolve("copy"), IRIS)) {
      new StoreLoader(copy, problem -> {}).load(dump);
      assertEquals(expected, answers(copy));
      for (CaptureState state : copy.captures()) {
        assertFalse(state.fingerprint().isEmpty());
      }
    }
  }

  @Test
  void buildingTwiceLeavesTheSameDump() throws IOException {
    try (GraphStore store = build("one", SampleExtractions.all())) {
      new StoreDump(store.dataset()).write(temp.resolve("first.nq"));
    }
    try (GraphStore store = build("one", SampleExtractions.all())) {
      new StoreDump(store.dataset()).write(temp.resolve("second.nq"));
    }
    assertArrayEquals(
        Files.readAllBytes(temp.resolve("first.nq")),
        Files.readAllBytes(temp.resolve("second.nq")));
  }

  @Test
  void removingAnArticleTakesItOutOfEveryAnswer() throws IOException {
    Extraction gone = SampleExtractions.truceTalks();
    try (GraphStore store = build("one", SampleExtractions.all())) {
      String article = IRIS.article(gone.article().key());
      assertTrue(run(store, "events", Map.of()).contains(article));
      store.remove(gone.article().key());
      new Resolver(store, List.of()).resolve();
      answers(store).forEach((name, csv) -> assertFalse(csv.contains(article), name));
    }
  }

  @Test
  void theRecordOfAnArticleIsKeptBesideItsGraph() {
    try (GraphStore store = build("one", SampleExtractions.all())) {
      for (Extraction extraction : SampleExtractions.all()) {
        assertEquals(
            new RecordWriter().line(extraction),
            store.record(extraction.article().key()).orElseThrow());
      }
    }
  }

  @Test
  void parametersTakeNamesAliasesAndIris() throws IOException {
    try (GraphStore store = build("one", SampleExtractions.all())) {
      String byName = run(store, "events", Map.of("actor", "mara venn"));
      assertTrue(byName.lines().count() > 1, byName);
      assertEquals(byName, run(store, "events", Map.of("actor", "VENN")));
      String iri = SampleExtractions.VENN.iri();
      assertEquals(byName, run(store, "events", Map.of("actor", iri)));
    }
  }

  /** Whether a query has nothing to say of the samples. */
  private static boolean isEmpty(String name) {
    return List.of("disagreements", "mediations").contains(name);
  }

  private GraphStore build(String name, List<Extraction> extractions) {
    GraphStore store = GraphStore.create(temp.resolve(name), IRIS);
    GraphMapper mapper = new GraphMapper(IRIS);
    RecordWriter records = new RecordWriter();
    try (StoreWriter writer = store.writer(false, problem -> {})) {
      for (Extraction extraction : extractions) {
        List<Quad> quads = new ArrayList<>();
        mapper.map(
            extraction,
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                quads.add(quad);
              }
            });
        writer.put(ArticleGraph.of(extraction, quads, records.line(extraction)));
      }
    }
    new Resolver(store, List.of()).resolve();
    return store;
  }

  private static Map<String, String> answers(GraphStore store) throws IOException {
    Map<String, String> answers = new TreeMap<>();
    for (CannedQuery query : QueryCatalogue.shipped().queries()) {
      Map<String, String> parameters = NEEDED.getOrDefault(query.name(), Map.of());
      answers.put(query.name(), run(store, query.name(), parameters));
    }
    return answers;
  }

  private static String run(GraphStore store, String name, Map<String, String> parameters)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryRunner(store.dataset())
        .run(
            QueryCatalogue.shipped().query(name),
            parameters,
            new QueryRunner.Options(ResultFormat.CSV, 0, 0, 60_000),
            out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
