package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.store.StoreFixture.IRIS;
import static org.newsgraph.store.StoreFixture.article;
import static org.newsgraph.store.StoreFixture.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;

class StoreWriterTest {
  @TempDir Path folder;

  private final List<Problem> problems = new ArrayList<>();
  private GraphStore store;

  @BeforeEach
  void create() {
    store = GraphStore.create(folder.resolve("store"), IRIS);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void keepsGraphProvenanceAndRecordOfAnArticle() {
    assertEquals(List.of(PutResult.ADDED), put(article("a", "One")));
    CaptureState stored = store.capture("a").orElseThrow();
    assertTrue(stored.sameAs(state("a", "in/a", "One")));
    assertEquals("in/a", stored.source());
    assertEquals("{\"id\":\"a\",\"t\":\"One\"}", store.record("a").orElseThrow());
    assertEquals(9, quads());
  }

  @Test
  void doesNotTouchWhatIsUnchanged() {
    put(article("a", "One"));
    try (StoreWriter writer = writer(false)) {
      assertTrue(writer.isUnchanged(state("a", "elsewhere/a", "One")));
      assertFalse(writer.isUnchanged(state("a", "in/a", "Other bytes")));
      assertFalse(writer.isUnchanged(state("b", "in/b", "One")));
    }
    assertEquals(List.of(PutResult.UNCHANGED), put(article("a", "One")));
  }

  @Test
  void anotherFingerprintIsAChange() {
    put(article("a", "One"));
    CaptureState before = state("a", "in/a", "One");
    CaptureState after = new CaptureState("a", "in/a", before.sha256(), "print-2", null, false);
    try (StoreWriter writer = writer(false)) {
      assertFalse(writer.isUnchanged(after));
      assertEquals(PutResult.REPLACED, writer.put(article(after, "One")));
    }
    assertEquals("print-2", store.capture("a").orElseThrow().fingerprint());
    assertEquals(9, quads());
  }

  @Test
  void replacesTheWholeGraphAndTheProvenanceOfAChangedArticle() {
    put(article("a", "One"), article("b", "Two"));
    List<String> expected = sorted();
    put(article("a", "Another"));
    assertEquals("{\"id\":\"a\",\"t\":\"Another\"}", store.record("a").orElseThrow());
    put(article("a", "One"));
    assertEquals(expected, sorted());
  }

  @Test
  void reportsAKeyThatStandsFromAnotherSource() {
    put(article("a", "One"));
    ArticleGraph foreign = article(state("a", "other/a", "Two"), "Two");
    assertEquals(List.of(PutResult.TAKEN), put(foreign));
    assertEquals(Code.KEY_TAKEN, problems.get(0).code());
    assertTrue(problems.get(0).message().startsWith("other/a: error: found key 'a'"));
    assertTrue(problems.get(0).text().contains("in/a"));
    assertEquals("in/a", store.capture("a").orElseThrow().source());
  }

  @Test
  void tellsSourcesApartOfWhichTheGraphHoldsOnlyTheEnd() {
    put(named("/first/a", "One"));
    assertEquals("a", store.capture("a").orElseThrow().source());
    assertEquals(List.of(PutResult.TAKEN), put(named("/second/a", "Two")));
    assertTrue(problems.get(0).text().contains("/first/a"));
    assertEquals(List.of(PutResult.REPLACED), put(named("/first/a", "Three")));
  }

  private static ArticleGraph named(String source, String text) {
    ArticleGraph article = article(state("a", source, text), text);
    List<Quad> quads = new ArrayList<>(article.quads());
    quads.add(
        new Quad(
            StoreFixture.uri(IRIS.provenanceGraph()),
            StoreFixture.uri(IRIS.articleGraph("a")),
            StoreFixture.uri("http://purl.org/dc/terms/source"),
            StoreFixture.text("a")));
    return new ArticleGraph(article.state(), quads, article.record());
  }

  @Test
  void replacesAKeyFromAnotherSourceWhereItIsAllowed() {
    put(article("a", "One"));
    try (StoreWriter writer = writer(true)) {
      assertEquals(PutResult.REPLACED, writer.put(article(state("a", "other/a", "Two"), "Two")));
    }
    assertEquals("other/a", store.capture("a").orElseThrow().source());
    CaptureState byUrl = new CaptureState("a", "third/a", "0123", "print-1", null, true);
    assertEquals(List.of(PutResult.REPLACED), put(article(byUrl, "Three")));
    assertEquals(List.of(), problems);
  }

  @Test
  void ofTwoCapturesOfOneKeyTheLaterStaysInAnyOrder() {
    List<ArticleGraph> rivals =
        new ArrayList<>(
            List.of(
                article(captured("one", "2024-01-01T00:00:00Z"), "One"),
                article(captured("two", "2024-03-01T00:00:00Z"), "Two"),
                article(captured("three", "2024-02-01T00:00:00Z"), "Three"),
                article(captured("four", null), "Four")));
    for (int i = 0; i < rivals.size(); i++) {
      Collections.rotate(rivals, 1);
      store.remove("k");
      problems.clear();
      put(rivals.toArray(new ArticleGraph[0]));
      assertEquals("{\"id\":\"k\",\"t\":\"Two\"}", store.record("k").orElseThrow());
      assertEquals(3, problems.stream().filter(p -> p.code() == Code.KEY_TWICE).count());
    }
  }

  @Test
  void ofTwoCopiesOfOneCaptureTheLesserSourceStaysInAnyOrder() {
    ArticleGraph first = article(state("a", "in/1", "One"), "One");
    ArticleGraph second = article(state("a", "in/2", "One"), "One");
    assertEquals(List.of(PutResult.ADDED, PutResult.SUPERSEDED), put(first, second));
    store.remove("a");
    assertEquals(List.of(PutResult.ADDED, PutResult.REPLACED), put(second, first));
    assertEquals("in/1", store.capture("a").orElseThrow().source());
    assertEquals(List.of(), problems);
  }

  @Test
  void writesMoreArticlesThanFitIntoABatch() {
    ArticleGraph[] many = new ArticleGraph[600];
    for (int i = 0; i < many.length; i++) {
      many[i] = article("key-" + i, "Text " + i);
    }
    put(many);
    assertEquals(600, store.captures().size());
    assertEquals("{\"id\":\"key-599\",\"t\":\"Text 599\"}", store.record("key-599").orElseThrow());
  }

  @Test
  void givesTheSameStoreInAnyOrder() {
    List<ArticleGraph> articles = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      articles.add(article("key-" + i, "Text İ ı " + i));
    }
    put(articles.toArray(new ArticleGraph[0]));
    List<String> expected = sorted();
    try (GraphStore other = GraphStore.create(folder.resolve("other"), IRIS)) {
      Collections.reverse(articles);
      try (StoreWriter writer = other.writer(false, problems::add)) {
        articles.forEach(writer::put);
      }
      assertEquals(expected, sorted(other));
    }
  }

  @Test
  void losesNothingThatWasStoredWhenABatchFails() {
    put(article("a", "One"));
    List<String> expected = sorted();
    StoreWriter writer = writer(false);
    writer.put(article("b", "Two"));
    ArticleGraph strange = article("c", "Three");
    List<Quad> quads = new ArrayList<>(strange.quads());
    quads.add(Quad.create(StoreFixture.uri("urn:x:g"), quads.get(0).asTriple()));
    assertThrows(
        IllegalArgumentException.class,
        () -> writer.put(new ArticleGraph(strange.state(), quads, "{}")));
    writer.discard();
    writer.close();
    assertEquals(expected, sorted());
    assertEquals(Optional.empty(), store.record("b"));
  }

  @Test
  void removesAnArticleButNotWhatOthersShare() {
    put(article("a", "One"));
    List<String> expected = sorted();
    put(article("b", "Two"));
    assertTrue(store.remove("b"));
    assertFalse(store.remove("b"));
    assertEquals(expected, sorted());
    assertTrue(store.remove("a"));
    assertEquals(0, quads());
  }

  private static CaptureState captured(String bytes, String when) {
    return new CaptureState("k", "in/" + bytes, "00" + bytes, "print-1", when, false);
  }

  private List<PutResult> put(ArticleGraph... articles) {
    List<PutResult> results = new ArrayList<>();
    try (StoreWriter writer = writer(false)) {
      for (ArticleGraph article : articles) {
        results.add(writer.put(article));
      }
    }
    return results;
  }

  private StoreWriter writer(boolean replace) {
    return store.writer(replace, problems::add);
  }

  private List<String> sorted() {
    return sorted(store);
  }

  private static List<String> sorted(GraphStore store) {
    return Txn.calculateRead(
        store.dataset(), () -> store.dataset().stream().map(Quad::toString).sorted().toList());
  }

  private int quads() {
    return sorted().size();
  }
}
