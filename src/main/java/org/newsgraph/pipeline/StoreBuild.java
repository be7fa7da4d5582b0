package org.newsgraph.pipeline;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.export.RecordWriter;
import org.newsgraph.knowledge.NameGraph;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.store.ArticleGraph;
import org.newsgraph.store.CaptureState;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.PutResult;
import org.newsgraph.store.StoreWriter;

/**
 * Builds a store: extracts what the store doesn't have yet, maps it, validates it and puts it.
 *
 * <p>{@code new StoreBuild(store, analysis, rules, problems).run(pipeline, inputs)}
 */
public final class StoreBuild {
  private final GraphStore store;
  private final Analysis analysis;
  private final Rules rules;
  private final ProblemSink problems;
  private final CheckedGraph graphs;
  private final RecordWriter records = new RecordWriter();
  private final Map<PutResult, Long> put = new EnumMap<>(PutResult.class);

  /**
   * Which articles are put.
   *
   * @param replace an input may take the place of another source with its key
   * @param onlyNew articles whose key stands in the store are left alone
   * @param limit the most articles that are extracted
   */
  public record Rules(boolean replace, boolean onlyNew, long limit) {}

  /**
   * What came of a build.
   *
   * @param put how many articles had which result
   */
  public record Result(Counts counts, Map<PutResult, Long> put) {
    public Result {
      put = Map.copyOf(put);
    }

    /** How many articles the store had already. */
    public long unchanged() {
      return counts.unchanged() + of(PutResult.UNCHANGED);
    }

    /** How many articles had a result. */
    public long of(PutResult result) {
      return put.getOrDefault(result, 0L);
    }
  }

  /** One article, ready for the store. */
  private record Made(ArticleGraph graph, List<Problem> violations) {}

  public StoreBuild(GraphStore store, Analysis analysis, Rules rules, ProblemSink problems) {
    this.store = store;
    this.analysis = analysis;
    this.rules = rules;
    this.problems = problems;
    this.graphs = new CheckedGraph(store.iris(), analysis.knowledge());
  }

  /**
   * Builds; what was put is in the store when it returns, and linked with what was there.
   *
   * @throws org.newsgraph.problem.StoppedByProblem where a problem ends the run; the articles
   *     before it are in the store
   */
  public Result run(Pipeline pipeline, Inputs inputs) throws IOException {
    store.replaceGraph(NameGraph.IRI, analysis.names());
    Counts counts = put(pipeline, inputs);
    new Resolver(store, analysis.decisions().all()).resolve();
    new UnusedDecisions(store, analysis.decisions().placed()).reportUnused(problems);
    return new Result(counts, put);
  }

  private Counts put(Pipeline pipeline, Inputs inputs) throws IOException {
    try (StoreWriter writer = store.writer(rules.replace(), problems)) {
      Pipeline.Work<Made> work =
          new Pipeline.Work<>(
              article -> isWanted(article, writer), this::make, (e, made) -> put(made, writer));
      return pipeline.run(inputs, work);
    }
  }

  private boolean isWanted(Article article, StoreWriter writer) {
    if (rules.onlyNew() && store.capture(article.key()).isPresent()) {
      return false;
    }
    return !writer.isUnchanged(CaptureState.of(article, analysis.fingerprint(article)));
  }

  private Made make(Extraction extraction) {
    CheckedGraph.Checked checked = graphs.of(extraction);
    List<Quad> quads = checked.quads();
    return new Made(
        ArticleGraph.of(extraction, quads, records.line(extraction)), checked.violations());
  }

  private boolean put(Made made, StoreWriter writer) {
    made.violations().forEach(problems::report);
    if (made.violations().isEmpty()) {
      put.merge(writer.put(made.graph()), 1L, Long::sum);
    }
    return put.values().stream().mapToLong(Long::longValue).sum() < rules.limit();
  }
}
