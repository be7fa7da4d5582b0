package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.decision.PlacedDecision;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;
import org.newsgraph.store.CaptureState;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.PutResult;
import org.newsgraph.store.StoreDump;

class StoreBuildTest {
  private static final StoreBuild.Rules USUAL = new StoreBuild.Rules(false, false, Long.MAX_VALUE);
  private static final String GHANA = "Kenya met Ghana on Sunday.";
  private static final String TOGO = "Kenya met Togo on Sunday.";

  @TempDir private Path folder;

  private final List<Problem> problems = new ArrayList<>();

  /** In which each test has keys of its own. */
  private static GraphStore store;

  private String prefix = "";

  @BeforeAll
  static void create(@TempDir Path temporary) {
    store = GraphStore.create(temporary.resolve("store"), Loaded.IRIS);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @BeforeEach
  void name(TestInfo test) {
    prefix = test.getDisplayName() + "/";
  }

  private StoreBuild.Result build(StoreBuild.Rules rules, Inputs inputs) throws IOException {
    return build(store, rules, inputs);
  }

  private StoreBuild.Result build(GraphStore into, StoreBuild.Rules rules, Inputs inputs)
      throws IOException {
    Inputs own = inputs.withKeyPrefix(prefix);
    Pipeline pipeline = new Pipeline(Loaded.ANALYSIS, 3, problems::add, (n, article) -> {});
    return new StoreBuild(into, Loaded.ANALYSIS, rules, problems::add).run(pipeline, own);
  }

  private Path record(String file, String id, String text) throws IOException {
    return Files.writeString(folder.resolve(file), Loaded.record(id, text) + "\n");
  }

  private static Inputs of(Path file) {
    return Loaded.files(List.of(file.toString()));
  }

  private byte[] dump(GraphStore of) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new StoreDump(of.dataset()).write(out, folder);
    return out.toByteArray();
  }

  private List<String> keys() {
    return store.captures().stream()
        .map(CaptureState::key)
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .toList();
  }

  /** Whether an article of this test names a country. */
  private boolean tells(String key, String country) {
    Node graph = NodeFactory.createURI(Loaded.IRIS.articleGraph(prefix + key));
    Node iri = NodeFactory.createURI(IriMinter.NAMESPACE + "kb/" + country);
    return Txn.calculateRead(
        store.dataset(), () -> store.dataset().contains(graph, null, null, iri));
  }

  @Test
  void whatTheStoreHasIsNotReadAgain() throws IOException {
    List<String> names = Loaded.texts(folder, 3);
    StoreBuild.Result first = build(USUAL, Loaded.files(names));
    assertEquals(3, first.of(PutResult.ADDED));
    assertEquals(0, first.unchanged());
    byte[] before = dump(store);
    StoreBuild.Result second = build(USUAL, Loaded.files(names));
    assertEquals(3, second.unchanged());
    assertEquals(0, second.of(PutResult.ADDED));
    assertEquals(3, second.counts().articles());
    assertArrayEquals(before, dump(store));
    List<Long> checked = new ArrayList<>();
    new StoreValidation(store, problems::add).run(checked::add);
    assertEquals(store.captures().size(), checked.size());
    assertEquals(List.of(), problems);
  }

  @Test
  void aChangedFileReplacesItsGraph() throws IOException {
    Path file = record("a.jsonl", "k", GHANA);
    build(USUAL, of(file));
    Files.writeString(file, Loaded.record("k", TOGO) + "\n");
    assertEquals(1, build(USUAL, of(file)).of(PutResult.REPLACED));
    assertTrue(tells("k", "TGO"));
    assertFalse(tells("k", "GHA"), "nothing of the old text stays");
  }

  @Test
  void anotherSourceTakesAKeyOnlyWhereItMay() throws IOException {
    build(USUAL, of(record("a.jsonl", "k", GHANA)));
    Path other = record("b.jsonl", "k", TOGO);
    assertEquals(1, build(USUAL, of(other)).of(PutResult.TAKEN));
    assertEquals(List.of(Code.KEY_TAKEN), problems.stream().map(Problem::code).toList());
    StoreBuild.Rules replace = new StoreBuild.Rules(true, false, Long.MAX_VALUE);
    assertEquals(1, build(replace, of(other)).of(PutResult.REPLACED));
    assertEquals(1, problems.size());
  }

  @Test
  void whereOnlyNewOnesAreWantedAKeyIsLeftAlone() throws IOException {
    Path file = record("a.jsonl", "k", GHANA);
    build(USUAL, of(file));
    Files.writeString(file, Loaded.record("k", TOGO) + "\n" + Loaded.record("l", TOGO) + "\n");
    StoreBuild.Rules onlyNew = new StoreBuild.Rules(false, true, Long.MAX_VALUE);
    StoreBuild.Result result = build(onlyNew, of(file));
    assertEquals(1, result.of(PutResult.ADDED));
    assertEquals(1, result.unchanged());
    assertEquals(List.of("k", "l"), keys());
    assertTrue(tells("k", "GHA"));
    assertTrue(tells("l", "TGO"));
  }

  @Test
  void theLimitCountsWhatIsPut() throws IOException {
    List<String> names = Loaded.texts(folder, 5);
    build(new StoreBuild.Rules(false, false, 2), Loaded.files(names));
    assertEquals(List.of("00.txt", "01.txt"), keys());
    build(new StoreBuild.Rules(false, false, 2), Loaded.files(names));
    assertEquals(List.of("00.txt", "01.txt", "02.txt", "03.txt"), keys());
  }

  @Test
  void whatStandsBeforeTheProblemThatEndsARunIsInTheStore() throws IOException {
    List<String> names = new ArrayList<>(Loaded.texts(folder, 3));
    names.add(2, folder.resolve("none.txt").toString());
    Pipeline strict =
        new Pipeline(
            Loaded.ANALYSIS,
            2,
            problem -> {
              throw new StoppedByProblem(problem);
            },
            (n, article) -> {});
    StoreBuild build = new StoreBuild(store, Loaded.ANALYSIS, USUAL, problems::add);
    Inputs inputs = Loaded.files(names).withKeyPrefix(prefix);
    assertThrows(StoppedByProblem.class, () -> build.run(strict, inputs));
    assertEquals(List.of("00.txt", "01.txt"), keys());
  }

  @Test
  void interruptedOrNotAndInWhateverPartsTheStoreIsTheSame() throws IOException {
    List<String> names = new ArrayList<>(Loaded.texts(folder, 5));
    byte[] whole;
    try (GraphStore once = GraphStore.create(folder.resolve("once"), Loaded.IRIS)) {
      build(once, USUAL, Loaded.files(names));
      whole = dump(once);
    }
    Collections.shuffle(names, new Random(7));
    try (GraphStore parts = GraphStore.create(folder.resolve("parts"), Loaded.IRIS)) {
      build(parts, new StoreBuild.Rules(false, false, 1), Loaded.files(names));
      build(parts, USUAL, Loaded.files(names));
      assertArrayEquals(whole, dump(parts));
    }
  }

  @Test
  void aDecisionOnWhatIsNotThereIsListed() throws IOException {
    build(USUAL, of(record("a.jsonl", "k", GHANA)));
    String event = "event/0123456789abcdef0123";
    List<PlacedDecision> decisions =
        List.of(
            placed(1, Decision.Action.REJECT, event, "", ""),
            placed(2, Decision.Action.SUPPRESS, "Ghana", "", ""),
            placed(3, Decision.Action.SUPPRESS, "Atlantis", "", ""),
            placed(4, Decision.Action.REJECT, "", prefix + "k", "met  Ghana"),
            placed(5, Decision.Action.REJECT, "", prefix + "k", "met Togo"),
            placed(6, Decision.Action.REJECT, "", "none", "met Ghana"),
            placed(7, Decision.Action.REJECT, "", Loaded.IRIS.article(prefix + "k"), "met"));
    UnusedDecisions unused = new UnusedDecisions(store, decisions);
    assertEquals(4, unused.reportMissing(problems::add));
    assertEquals(List.of(1, 3, 5, 6), problems.stream().map(Problem::line).toList());
    assertTrue(problems.get(0).message().startsWith("d.tsv:1: error: found nothing in the store"));
    problems.clear();
    assertEquals(7, unused.reportUnused(problems::add), "none was replayed");
    assertTrue(problems.stream().allMatch(p -> p.code() == Code.DECISION_UNUSED));
    assertTrue(problems.get(0).message().startsWith("d.tsv:1: warning: "));
  }

  private static PlacedDecision placed(
      int line, Decision.Action action, String target, String article, String quote) {
    return new PlacedDecision(
        new Decision(action, target, article, quote, "", "", "A. Editor", "why", "2025-03-01"),
        "d.tsv",
        line);
  }
}
