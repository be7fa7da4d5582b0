package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.model.IriMinter;
import org.newsgraph.problem.ProblemSink;

/**
 * A store folder, open. One process at a time; within it many threads may read while one {@link
 * StoreWriter} writes. Every change is one transaction: it is there as a whole or not at all.
 *
 * <pre>{@code
 * try (GraphStore store = GraphStore.create(folder, iris);
 *     StoreWriter writer = store.writer(false, problems)) {
 *   writer.put(ArticleGraph.of(extraction, quads, record));
 * }
 * }</pre>
 *
 * <p>Opening throws {@link org.newsgraph.problem.StoppedByProblem}: STORE_MISSING, STORE_LOCKED
 * (with the process that holds it), STORE_NOT_WRITABLE, STORE_DAMAGED, or OPTION_WRONG for another
 * base.
 */
public final class GraphStore implements AutoCloseable {
  private final StoreFolder folder;
  private final IriMinter iris;
  private final DatasetGraph dataset;
  private final RecordLog records;

  private GraphStore(StoreFolder folder, IriMinter iris) {
    this.folder = folder;
    this.iris = iris;
    this.dataset = folder.connect();
    this.dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    this.records = new RecordLog(folder.records());
  }

  /** Opens a store that exists. */
  public static GraphStore open(Path folder) {
    StoreFolder files = new StoreFolder(folder);
    return new GraphStore(files, files.iris());
  }

  /** Opens a store, or makes it where there is none. */
  public static GraphStore create(Path folder, IriMinter iris) {
    StoreFolder files = new StoreFolder(folder);
    files.create(iris);
    return new GraphStore(files, iris);
  }

  /** Whether a folder holds a store. */
  public static boolean exists(Path folder) {
    return new StoreFolder(folder).exists();
  }

  /** The minter with the store's base. */
  public IriMinter iris() {
    return iris;
  }

  /** The quads. A query without GRAPH sees the union of all named graphs. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /**
   * A writer for one run.
   *
   * @param replace whether a capture may take the place of other bytes from another source under
   *     the same key
   */
  public StoreWriter writer(boolean replace, ProblemSink problems) {
    return new StoreWriter(this, replace, problems);
  }

  /** What is stored under a capture key. */
  public Optional<CaptureState> capture(String key) {
    return Txn.calculateRead(dataset, () -> provenance().find(graphOf(key)));
  }

  /** All captures, by key. */
  public List<CaptureState> captures() {
    return Txn.calculateRead(
        dataset,
        () ->
            provenance().articleGraphs().stream()
                .flatMap(graph -> provenance().find(graph).stream())
                .sorted(Comparator.comparing(CaptureState::key))
                .toList());
  }

  /** The extraction record of a capture, a line of JSON. */
  public Optional<String> record(String key) {
    return capture(key)
        .flatMap(this::sourceAndRecord)
        .map(text -> text.substring(text.indexOf('\n') + 1));
  }

  /** What {@link StoreWriter} appended: the source as it was named, and the record. */
  private Optional<String> sourceAndRecord(CaptureState state) {
    try {
      return records.find(state.recordId());
    } catch (IOException e) {
      throw new UncheckedIOException(folder.records().toString(), e);
    }
  }

  /** The source as it was named; the graph holds no absolute path. */
  String source(CaptureState stored) {
    return sourceAndRecord(stored)
        .map(text -> text.substring(0, text.indexOf('\n')))
        .orElse(stored.source());
  }

  /**
   * Makes a named graph hold exactly these triples: for what is no article, such as the ontology,
   * the knowledge base and the links. Writes only what differs.
   *
   * @return whether anything differed
   */
  public boolean replaceGraph(String graph, Graph content) {
    Set<Triple> triples = new HashSet<>();
    content.find().forEachRemaining(triples::add);
    return Txn.calculateWrite(dataset, () -> replace(NodeFactory.createURI(graph), triples));
  }

  /**
   * Removes an article: its graph and its provenance. Links to it stay until the next {@code
   * resolve}.
   *
   * @return whether there was one
   */
  public boolean remove(String key) {
    return Txn.calculateWrite(
        dataset,
        () -> {
          Node graph = graphOf(key);
          if (provenance().find(graph).isEmpty()) {
            return false;
          }
          replace(graph, Set.of());
          provenance().remove(graph);
          return true;
        });
  }

  /**
   * Gives back the space that replaced and removed articles held. Nobody else may use the store.
   */
  public void compact() {
    DatabaseMgr.compact(dataset, true);
    try {
      records.compact(captures().stream().map(CaptureState::recordId).toList());
    } catch (IOException e) {
      throw folder.notWritable(e);
    }
  }

  /** Adds a line to the log of runs; what it says is up to the caller. */
  public void logRun(String line) {
    try {
      Files.write(
          folder.runLog(),
          (line.replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw folder.notWritable(e);
    }
  }

  /** The folder, as it was named. */
  public Path folder() {
    return folder.path();
  }

  /** Closes the files and lets other processes in. */
  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.records().toString(), e);
    } finally {
      TDBInternal.expel(dataset);
    }
  }

  Node graphOf(String key) {
    return NodeFactory.createURI(iris.articleGraph(key));
  }

  Provenance provenance() {
    return new Provenance(dataset, iris);
  }

  RecordLog records() {
    return records;
  }

  StoreFolder files() {
    return folder;
  }

  /** Inside a transaction. TDB2 copies what it changes, so only the difference is written. */
  boolean replace(Node graph, Set<Triple> triples) {
    Set<Triple> missing = new HashSet<>(triples);
    Set<Triple> superfluous = new HashSet<>();
    dataset
        .find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (!missing.remove(quad.asTriple())) {
                superfluous.add(quad.asTriple());
              }
            });
    superfluous.forEach(triple -> dataset.delete(new Quad(graph, triple)));
    missing.forEach(triple -> dataset.add(new Quad(graph, triple)));
    return !superfluous.isEmpty() || !missing.isEmpty();
  }
}
