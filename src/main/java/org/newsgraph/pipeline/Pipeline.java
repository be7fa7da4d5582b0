package org.newsgraph.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Capture;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;
import org.newsgraph.read.CaptureReader;

/**
 * Reads inputs and hands on what is made of each article, in input order, whatever the number of
 * threads. One article is in memory for each thread, and a few that wait. Problems are reported in
 * input order too.
 */
public final class Pipeline {
  private final Analysis analysis;
  private final int threads;
  private final ProblemSink problems;
  private final Listener listener;

  /**
   * A pipeline for one run or several.
   *
   * @param listener is told of each article that is done
   */
  public Pipeline(Analysis analysis, int threads, ProblemSink problems, Listener listener) {
    this.analysis = analysis;
    this.threads = threads;
    this.problems = problems;
    this.listener = listener;
  }

  /** The same pipeline, which reports nothing: for a second run over the same inputs. */
  Pipeline silent() {
    return new Pipeline(analysis, threads, problem -> {}, (articles, article) -> {});
  }

  /**
   * What is done with each article.
   *
   * @param <R> what is made of an extraction on the threads of the pipeline
   * @param isWanted whether the article has to be extracted; asked by many threads
   * @param make makes a result of the extraction; called by many threads
   * @param taker takes the results, on the calling thread, in input order
   */
  public record Work<R>(
      Predicate<Article> isWanted, Function<Extraction, R> make, Taker<R> taker) {}

  /** Is told how far a run has come. */
  @FunctionalInterface
  public interface Listener {
    /**
     * An article is done.
     *
     * @param articles how many are, with this one
     */
    void done(long articles, Article article);
  }

  /**
   * Takes results.
   *
   * @param <R> what was made of an extraction
   */
  public interface Taker<R> {
    /** Takes one result; returns whether more are wanted. */
    boolean take(Extraction extraction, R result) throws IOException;
  }

  /** One capture on its way, with the problems met up to it. */
  private record Item(Capture capture, List<Problem> problems) {}

  /** What became of a capture. */
  private record Outcome<R>(
      List<Problem> problems,
      @Nullable Article article,
      @Nullable Extraction extraction,
      @Nullable R result) {}

  /**
   * Runs over all inputs.
   *
   * @return the counts of the run
   * @throws org.newsgraph.problem.StoppedByProblem where the sink ends the run
   */
  public <R> Counts run(Inputs inputs, Work<R> work) throws IOException {
    Counts.Tally tally = new Counts.Tally(inputs.names());
    List<Problem> met = new ArrayList<>();
    try (CaptureReader reader = new CaptureReader(inputs.names(), inputs.options(), met::add)) {
      new InOrder(threads)
          .<Item, Outcome<R>>run(
              () -> next(reader, met),
              item -> work(item, work),
              outcome -> take(outcome, work, tally));
      report(met, tally);
      return tally.counts(reader.counts());
    }
  }

  private Optional<Item> next(CaptureReader reader, List<Problem> met) {
    Optional<Item> item = reader.next().map(capture -> new Item(capture, List.copyOf(met)));
    if (item.isPresent()) {
      met.clear();
    }
    return item;
  }

  private <R> Outcome<R> work(Item item, Work<R> work) {
    List<Problem> met = new ArrayList<>(item.problems());
    Optional<Article> article = analysis.article(item.capture(), met::add);
    if (article.isEmpty() || !work.isWanted().test(article.get())) {
      return new Outcome<>(met, article.orElse(null), null, null);
    }
    Extraction extraction = analysis.extract(article.get());
    return new Outcome<>(met, article.get(), extraction, work.make().apply(extraction));
  }

  private <R> boolean take(Outcome<R> outcome, Work<R> work, Counts.Tally tally)
      throws IOException {
    report(outcome.problems(), tally);
    Article article = outcome.article();
    if (article == null) {
      return true;
    }
    boolean more = true;
    Extraction extraction = outcome.extraction();
    R result = outcome.result();
    if (extraction != null && result != null) {
      tally.extracted(extraction);
      more = work.taker().take(extraction, result);
    } else {
      tally.unchanged();
    }
    listener.done(tally.articles(), article);
    return more;
  }

  private void report(List<Problem> met, Counts.Tally tally) {
    for (Problem problem : met) {
      if (problem.code() == Code.NO_ARTICLE) {
        tally.withoutArticle(problem.file());
      }
      problems.report(problem);
    }
  }
}
