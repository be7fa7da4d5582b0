package org.newsgraph.store;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/**
 * Puts the articles of one run into the store, some hundred in a transaction. {@link #isUnchanged}
 * may be asked by many threads; {@link #put} is for one. Whatever the order of the articles, the
 * store ends the same.
 */
public final class StoreWriter implements AutoCloseable {
  /** A transaction costs as much as writing dozens of articles. */
  private static final int BATCH_ARTICLES = 250;

  /** Some 100 MB of quads waiting. */
  private static final int BATCH_QUADS = 200_000;

  private final GraphStore store;
  private final boolean replace;
  private final ProblemSink problems;
  private final Map<String, CaptureState> seen = new ConcurrentHashMap<>();
  private final Map<String, ArticleGraph> waiting = new LinkedHashMap<>();
  private int waitingQuads;

  StoreWriter(GraphStore store, boolean replace, ProblemSink problems) {
    this.store = store;
    this.replace = replace;
    this.problems = problems;
  }

  /**
   * Whether the store has the capture with the same bytes and fingerprint, so that it need not be
   * extracted. {@code false} also if this run has another capture of the key: then {@link #put}
   * decides which stays.
   */
  public boolean isUnchanged(CaptureState state) {
    if (store.capture(state.key()).filter(state::sameAs).isEmpty()) {
      return false;
    }
    CaptureState other = seen.putIfAbsent(state.key(), state);
    return other == null || other.sameAs(state);
  }

  /**
   * Puts an article. It is in the store after {@link #flush} or {@link #close} at the latest.
   *
   * @throws IllegalArgumentException if a quad is in a graph other than the article's and that of
   *     the provenance
   */
  public PutResult put(ArticleGraph article) {
    check(article);
    PutResult result = decide(article.state());
    if (result == PutResult.ADDED || result == PutResult.REPLACED) {
      CaptureState state = article.state();
      seen.put(state.key(), state);
      ArticleGraph before = waiting.put(state.key(), article);
      waitingQuads += article.quads().size() - (before == null ? 0 : before.quads().size());
      if (waiting.size() >= BATCH_ARTICLES || waitingQuads >= BATCH_QUADS) {
        flush();
      }
    }
    return result;
  }

  /**
   * Writes what waits: records first, then the quads in one transaction, which takes everything or
   * nothing.
   *
   * @throws org.newsgraph.problem.StoppedByProblem STORE_NOT_WRITABLE, such as for a full disk
   */
  public void flush() {
    if (waiting.isEmpty()) {
      return;
    }
    Map<String, String> records = new LinkedHashMap<>();
    for (ArticleGraph article : waiting.values()) {
      String source = article.state().source().replace('\n', ' ');
      records.put(article.state().recordId(), source + "\n" + article.record());
    }
    try {
      store.records().append(records);
    } catch (IOException e) {
      throw store.files().notWritable(e);
    }
    try {
      Txn.executeWrite(store.dataset(), () -> waiting.values().forEach(this::write));
    } catch (DBOpEnvException | RuntimeIOException e) {
      throw store.files().notWritable(e);
    }
    waiting.clear();
    waitingQuads = 0;
  }

  /** Drops what waits: for a run that is to end without writing more. */
  public void discard() {
    waiting.clear();
    waitingQuads = 0;
  }

  @Override
  public void close() {
    flush();
  }

  private PutResult decide(CaptureState state) {
    CaptureState rival = seen.get(state.key());
    if (rival != null) {
      return decide(state, rival);
    }
    Optional<CaptureState> stored = store.capture(state.key());
    if (stored.isEmpty()) {
      return PutResult.ADDED;
    }
    if (stored.get().sameAs(state)) {
      seen.put(state.key(), state);
      return PutResult.UNCHANGED;
    }
    boolean otherBytes = !stored.get().sha256().equals(state.sha256());
    if (otherBytes && !state.replaces() && !replace) {
      String source = store.source(stored.get());
      if (!source.equals(state.source())) {
        reportTaken(state, source);
        return PutResult.TAKEN;
      }
    }
    return PutResult.REPLACED;
  }

  private PutResult decide(CaptureState state, CaptureState rival) {
    boolean wins = CaptureState.PRECEDENCE.compare(state, rival) > 0;
    if (!rival.sha256().equals(state.sha256())) {
      reportTwice(wins ? rival : state, wins ? state : rival);
    }
    return wins ? PutResult.REPLACED : PutResult.SUPERSEDED;
  }

  private void reportTaken(CaptureState state, String stored) {
    problems.report(
        Problem.error(
            Code.KEY_TAKEN,
            state.source(),
            "found key '"
                + state.key()
                + "' with other bytes than "
                + stored
                + ", from which it stands in the store",
            "use --key-prefix to tell the two apart, or --replace to put this one in its place"));
  }

  private void reportTwice(CaptureState loser, CaptureState winner) {
    problems.report(
        Problem.error(
            Code.KEY_TWICE,
            loser.source(),
            "found key '"
                + loser.key()
                + "' in "
                + winner.source()
                + " too, with other bytes, which stays",
            "give each article a key of its own, or use --key-prefix in runs of their own"));
  }

  private void write(ArticleGraph article) {
    Node graph = store.graphOf(article.state().key());
    Provenance provenance = store.provenance();
    Set<Triple> triples = new HashSet<>();
    provenance.remove(graph);
    for (Quad quad : article.quads()) {
      if (quad.getGraph().equals(graph)) {
        triples.add(quad.asTriple());
      } else {
        store.dataset().add(quad);
      }
    }
    provenance.add(graph, article.state());
    store.replace(graph, triples);
  }

  private void check(ArticleGraph article) {
    Node graph = store.graphOf(article.state().key());
    Node provenance = store.provenance().graph();
    for (Quad quad : article.quads()) {
      if (!quad.getGraph().equals(graph) && !quad.getGraph().equals(provenance)) {
        throw new IllegalArgumentException(
            "the article '" + article.state().key() + "' has a quad in " + quad.getGraph());
      }
    }
  }
}
