package org.newsgraph.pipeline;

import java.io.IOException;
import org.newsgraph.model.IriMinter;
import org.newsgraph.problem.ProblemSink;

/** Does all that a build does, but for the store. */
public final class DryRun {
  private final CheckedGraph graphs;
  private final long limit;
  private final ProblemSink problems;
  private long quads;
  private long articles;

  /**
   * What came of it.
   *
   * @param quads that a build would have written for the articles
   */
  public record Result(Counts counts, long quads) {}

  /**
   * A dry run.
   *
   * @param limit the most articles that are extracted
   */
  public DryRun(Analysis analysis, IriMinter iris, long limit, ProblemSink problems) {
    this.graphs = new CheckedGraph(iris, analysis.knowledge());
    this.limit = limit;
    this.problems = problems;
  }

  /** Runs over all inputs. */
  public Result run(Pipeline pipeline, Inputs inputs) throws IOException {
    Counts counts =
        pipeline.run(
            inputs,
            new Pipeline.Work<>(
                article -> true, graphs::of, (extraction, checked) -> take(checked)));
    return new Result(counts, quads);
  }

  private boolean take(CheckedGraph.Checked checked) {
    checked.violations().forEach(problems::report);
    quads += checked.quads().size();
    articles++;
    return articles < limit;
  }
}
