package org.newsgraph.evaluate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.newsgraph.evaluate.entity.EntityEvaluation;
import org.newsgraph.evaluate.event.EventEvaluation;
import org.newsgraph.evaluate.score.Report;
import org.newsgraph.evaluate.set.SetFile;
import org.newsgraph.pipeline.Analysis;
import org.newsgraph.problem.ProblemSink;

/**
 * Runs evaluation sets through an analysis.
 *
 * <pre>{@code
 * Evaluation evaluation = new Evaluation(analysis, problems);
 * Report report = evaluation.run(Evaluation.shipped(SetFile.Kind.EVENTS, problems));
 * }</pre>
 */
public final class Evaluation {
  private static final String FOLDER = "/evaluation/";

  private final Analysis analysis;
  private final ProblemSink problems;

  /**
   * @param problems takes what is wrong with a line of a set; the line is left out
   */
  public Evaluation(Analysis analysis, ProblemSink problems) {
    this.analysis = analysis;
    this.problems = problems;
  }

  /** The shipped set of a kind. */
  public static SetFile shipped(SetFile.Kind kind, ProblemSink problems) {
    String name = kind.label() + ".txt";
    try (InputStream in = Evaluation.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("no " + FOLDER + name);
      }
      String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SetFile.of(name, content, problems).orElseThrow();
    } catch (IOException e) {
      throw new IllegalStateException("could not read " + FOLDER + name, e);
    }
  }

  public Report run(SetFile set) {
    return switch (set.kind()) {
      case ENTITIES -> EntityEvaluation.run(set, analysis::extract, problems);
      case EVENTS -> EventEvaluation.run(set, analysis::extract, problems);
    };
  }
}
