package org.newsgraph.pipeline;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;
import org.newsgraph.problem.Severity;
import org.newsgraph.problem.StoppedByProblem;
import org.newsgraph.rdf.output.RdfOutput;
import org.newsgraph.store.CaptureState;
import org.newsgraph.store.PendingFile;

/**
 * Writes the RDF of articles to a file or a stream, in input order: the same that {@code
 * StoreBuild} loads, without what needs several articles.
 *
 * <p>Of two captures with one key one stays, as in a store. If that is the later one, the earlier
 * has been written by then: a file is then written once more without it. A stream can't be, so
 * there the earlier one stays.
 */
public final class Conversion {
  private final RdfTarget target;
  private final long limit;
  private final IriMinter iris;
  private final CheckedGraph graphs;
  private final ProblemSink problems;
  private final Analysis analysis;
  private final Set<CaptureState> superseded = new HashSet<>();

  /**
   * A conversion.
   *
   * @param limit the most articles that are written
   */
  public Conversion(
      RdfTarget target, long limit, Analysis analysis, IriMinter iris, ProblemSink problems) {
    this.target = target;
    this.limit = limit;
    this.analysis = analysis;
    this.iris = iris;
    this.graphs = new CheckedGraph(iris, analysis.knowledge());
    this.problems = problems;
  }

  /**
   * Writes to a stream, which stays open.
   *
   * @throws IOException where writing failed
   */
  public Counts write(OutputStream out, Pipeline pipeline, Inputs inputs) throws IOException {
    return new Pass(false, problems).write(new StaysOpen(out), pipeline, inputs);
  }

  /**
   * Writes a file; what stood there stays until the new one is complete.
   *
   * @throws StoppedByProblem OUTPUT_NOT_WRITABLE
   */
  public Counts write(Path file, Pipeline pipeline, Inputs inputs) throws IOException {
    try (PendingFile pending = pending(file)) {
      boolean repeatable = !inputs.names().contains("-");
      Counts counts = pass(repeatable, problems, pending.path(), pipeline, inputs);
      if (!superseded.isEmpty()) {
        pass(true, problem -> {}, pending.path(), pipeline.silent(), inputs);
      }
      pending.complete();
      return counts;
    }
  }

  private Counts pass(
      boolean repeatable, ProblemSink sink, Path file, Pipeline pipeline, Inputs inputs)
      throws IOException {
    return new Pass(repeatable, sink).write(Files.newOutputStream(file), pipeline, inputs);
  }

  private static PendingFile pending(Path file) {
    try {
      return PendingFile.of(file);
    } catch (AccessDeniedException e) {
      throw notWritable(file, "permission denied");
    } catch (IOException e) {
      throw notWritable(file, String.valueOf(e.getMessage()));
    }
  }

  private static StoppedByProblem notWritable(Path file, String reason) {
    return new StoppedByProblem(
        Problem.error(
            Code.OUTPUT_NOT_WRITABLE,
            file.toString(),
            "found a file that can't be written (" + reason + ")",
            "name another one, or check the permissions of its folder"));
  }

  /** One run over the inputs. */
  private final class Pass {
    private final KeyRegister keys = new KeyRegister();
    private final boolean repeatable;
    private final ProblemSink sink;
    private long written;

    /**
     * A run.
     *
     * @param repeatable whether what is written now can be written once more
     */
    Pass(boolean repeatable, ProblemSink sink) {
      this.repeatable = repeatable;
      this.sink = sink;
    }

    Counts write(OutputStream out, Pipeline pipeline, Inputs inputs) throws IOException {
      try (RdfOutput output =
          RdfOutput.to(out, target.format(), target.compressed(), iris.base())) {
        return pipeline.run(
            inputs,
            new Pipeline.Work<>(
                article -> !superseded.contains(state(article)),
                graphs::of,
                (extraction, checked) -> take(extraction, checked, output)));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    private boolean take(Extraction extraction, CheckedGraph.Checked checked, RdfOutput output) {
      checked.violations().forEach(sink::report);
      if (checked.violations().isEmpty() && isKept(state(extraction.article()))) {
        output.write(checked.quads());
        written++;
      }
      return written < limit;
    }

    private boolean isKept(CaptureState state) {
      KeyRegister.Entry entry = keys.register(state);
      if (repeatable) {
        entry.problem(Severity.ERROR).ifPresent(sink::report);
        entry.other().filter(other -> entry.replaces()).ifPresent(superseded::add);
        return entry.stays();
      }
      entry.problemOfStream().ifPresent(sink::report);
      return entry.other().isEmpty();
    }
  }

  private CaptureState state(Article article) {
    return CaptureState.of(article, analysis.fingerprint(article));
  }

  /** Standard output is closed by the program, not by who writes to it. */
  private static final class StaysOpen extends FilterOutputStream {
    StaysOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
