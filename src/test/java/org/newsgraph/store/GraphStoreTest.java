package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.store.StoreFixture.IRIS;
import static org.newsgraph.store.StoreFixture.article;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.IriMinter;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.StoppedByProblem;

class GraphStoreTest {
  @TempDir Path temp;

  @Test
  void staysOnTheDisk() {
    put(article("a", "One"));
    try (GraphStore store = GraphStore.open(folder())) {
      assertEquals(IRIS, store.iris());
      assertEquals("in/a", store.capture("a").orElseThrow().source());
      assertEquals("{\"id\":\"a\",\"t\":\"One\"}", store.record("a").orElseThrow());
      assertEquals(Optional.empty(), store.record("b"));
    }
  }

  @Test
  void queriesSeeTheUnionOfAllGraphs() {
    put(article("a", "One"), article("b", "Two"));
    try (GraphStore store = GraphStore.open(folder());
        QueryExecution query =
            QueryExecutionFactory.create(
                "ASK { ?a <https://schema.org/headline> 'One' . ?b <https://schema.org/headline>"
                    + " 'Two' }",
                DatasetFactory.wrap(store.dataset()))) {
      assertTrue(Txn.calculateRead(store.dataset(), query::execAsk));
    }
  }

  @Test
  void saysThatAStoreIsMissing() {
    StoppedByProblem stop =
        assertThrows(StoppedByProblem.class, () -> GraphStore.open(temp.resolve("none")));
    assertEquals(Code.STORE_MISSING, stop.problem().code());
    assertTrue(stop.getMessage().contains("newsgraph build"));
    assertFalse(Files.exists(temp.resolve("none")));
  }

  @Test
  void leavesAFolderWithOtherFilesAlone() throws IOException {
    Files.writeString(temp.resolve("letter.txt"), "mine");
    StoppedByProblem stop =
        assertThrows(StoppedByProblem.class, () -> GraphStore.create(temp, IRIS));
    assertEquals(Code.STORE_NOT_WRITABLE, stop.problem().code());
    assertEquals(List.of("letter.txt"), names(temp));
  }

  @Test
  void saysThatAStoreCannotBeWritten() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "x");
    StoppedByProblem stop =
        assertThrows(StoppedByProblem.class, () -> GraphStore.create(file.resolve("store"), IRIS));
    assertEquals(Code.STORE_NOT_WRITABLE, stop.problem().code());
  }

  @Test
  void aStoreKeepsTheBaseItWasMadeWith() {
    put(article("a", "One"));
    IriMinter other = new IriMinter("https://example.com/other/");
    StoppedByProblem stop =
        assertThrows(StoppedByProblem.class, () -> GraphStore.create(folder(), other));
    assertEquals(Code.OPTION_WRONG, stop.problem().code());
    assertTrue(stop.getMessage().contains(IRIS.base()));
  }

  @Test
  void saysThatAMarkerIsOfAnotherFormat() throws IOException {
    put(article("a", "One"));
    Files.writeString(folder().resolve("store.txt"), "newsgraph-store 99\nurn:x/\n");
    StoppedByProblem stop = assertThrows(StoppedByProblem.class, () -> GraphStore.open(folder()));
    assertEquals(Code.STORE_DAMAGED, stop.problem().code());
  }

  @Test
  void namesTheProcessThatHoldsTheStore() throws Exception {
    Process holder = StoreHolder.start(folder());
    try {
      StoppedByProblem stop = assertThrows(StoppedByProblem.class, () -> GraphStore.open(folder()));
      assertEquals(Code.STORE_LOCKED, stop.problem().code());
      assertTrue(stop.getMessage().contains("process " + holder.pid()), stop.getMessage());
    } finally {
      holder.destroyForcibly().waitFor();
    }
    try (GraphStore store = GraphStore.open(folder())) {
      assertEquals(1, store.captures().size());
    }
  }

  @Test
  void aGraphOfReferenceHoldsExactlyWhatItWasGiven() {
    try (GraphStore store = GraphStore.create(folder(), IRIS)) {
      Graph graph = GraphFactory.createDefaultGraph();
      graph.add(StoreFixture.uri("urn:x:a"), StoreFixture.uri("urn:x:p"), StoreFixture.text("1"));
      assertTrue(store.replaceGraph("urn:x:ontology", graph));
      assertFalse(store.replaceGraph("urn:x:ontology", graph));
      graph.clear();
      graph.add(StoreFixture.uri("urn:x:b"), StoreFixture.uri("urn:x:p"), StoreFixture.text("2"));
      assertTrue(store.replaceGraph("urn:x:ontology", graph));
      assertEquals(1L, count(store.dataset()));
    }
  }

  @Test
  void compactingKeepsWhatIsStoredAndForgetsWhatWasReplaced() throws IOException {
    put(article("a", "One"), article("b", "Two"));
    put(article("a", "Three"));
    assertEquals(2, names(folder().resolve("records")).size());
    try (GraphStore store = GraphStore.open(folder())) {
      store.compact();
      assertEquals("{\"id\":\"a\",\"t\":\"Three\"}", store.record("a").orElseThrow());
      assertEquals("{\"id\":\"b\",\"t\":\"Two\"}", store.record("b").orElseThrow());
    }
    assertEquals(List.of("00000003.records"), names(folder().resolve("records")));
    put(article("c", "Four"));
    try (GraphStore store = GraphStore.open(folder())) {
      assertEquals(3, store.captures().size());
      assertEquals("{\"id\":\"c\",\"t\":\"Four\"}", store.record("c").orElseThrow());
    }
  }

  @Test
  void aRecordCutOffByACrashIsPassedOver() throws IOException {
    put(article("a", "One"), article("b", "Two"));
    Path segment = folder().resolve("records/00000001.records");
    long size = Files.size(segment);
    try (FileChannel channel = FileChannel.open(segment, StandardOpenOption.WRITE)) {
      channel.truncate(size - 5);
    }
    put(article("c", "Three"));
    try (GraphStore store = GraphStore.open(folder())) {
      assertEquals("{\"id\":\"a\",\"t\":\"One\"}", store.record("a").orElseThrow());
      assertEquals(Optional.empty(), store.record("b"));
      assertEquals("{\"id\":\"c\",\"t\":\"Three\"}", store.record("c").orElseThrow());
    }
  }

  @Test
  void logsRunsLineByLine() throws IOException {
    try (GraphStore store = GraphStore.create(folder(), IRIS)) {
      store.logRun("first\nrun");
      store.logRun("second");
    }
    assertEquals("first run\nsecond\n", Files.readString(folder().resolve("runs.log")));
  }

  @Test
  void countsArticlesQuadsAndInstances() {
    put(article("a", "One"), article("b", "Two"));
    try (GraphStore store = GraphStore.open(folder())) {
      StoreStatistics numbers = StoreStatistics.of(store);
      assertEquals(2, numbers.articles());
      assertEquals(17, numbers.quads());
      assertEquals(2L, numbers.instances().get("https://schema.org/NewsArticle"));
      assertTrue(numbers.bytes() > 0);
    }
  }

  private Path folder() {
    return temp.resolve("store");
  }

  private void put(ArticleGraph... articles) {
    try (GraphStore store = GraphStore.create(folder(), IRIS);
        StoreWriter writer =
            store.writer(
                false,
                problem -> {
                  throw new StoppedByProblem(problem);
                })) {
      for (ArticleGraph article : articles) {
        writer.put(article);
      }
    }
  }

  private static long count(DatasetGraph dataset) {
    return Txn.calculateRead(dataset, () -> dataset.stream().count());
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
