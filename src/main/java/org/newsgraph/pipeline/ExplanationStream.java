package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgraph.article.ArticleExplanation;
import org.newsgraph.article.ArticleExtractor;
import org.newsgraph.article.field.Candidate;
import org.newsgraph.article.field.Explanation;
import org.newsgraph.article.page.Verdicts.Verdict;
import org.newsgraph.model.article.Capture;
import org.newsgraph.problem.ProblemSink;
import org.newsgraph.read.CaptureReader;

/**
 * Writes, for people, why each article is read as it is: where each field stands and what else was
 * offered for it, and which blocks of a page were kept as its body, and why the others were not.
 */
public final class ExplanationStream {
  private static final int LONGEST_TEXT = 100;

  private static final int LABEL = 12;

  private final ArticleExtractor extractor = new ArticleExtractor();
  private final OutputStream out;
  private final long limit;
  private final ProblemSink problems;

  /**
   * A stream of explanations.
   *
   * @param out stays open
   * @param limit the most captures that are explained
   */
  public ExplanationStream(OutputStream out, long limit, ProblemSink problems) {
    this.out = out;
    this.limit = limit;
    this.problems = problems;
  }

  /** Explains all captures of the inputs, in their order. */
  public void write(Inputs inputs) throws IOException {
    try (CaptureReader reader = new CaptureReader(inputs.names(), inputs.options(), problems)) {
      for (long written = 0; written < limit; written++) {
        Optional<Capture> capture = reader.next();
        if (capture.isEmpty()) {
          return;
        }
        out.write(text(capture.get()).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private String text(Capture capture) {
    ArticleExplanation explanation = extractor.explain(capture, problems);
    StringBuilder text = new StringBuilder();
    text.append(capture.origin().source()).append("\n\nfields\n");
    explanation.fields().forEach(field -> field(text, field));
    List<Verdict> blocks = explanation.blocks();
    if (!blocks.isEmpty()) {
      text.append("\nblocks (+ kept as the body, - not kept)\n");
      blocks.forEach(block -> block(text, block));
    }
    return text.append('\n').toString();
  }

  private static void field(StringBuilder text, Explanation field) {
    String label = field.field();
    text.append("  ").append(label).append(" ".repeat(Math.max(1, LABEL - label.length())));
    String indent = "";
    for (Candidate candidate : field.candidates()) {
      text.append(indent)
          .append(String.format(Locale.ROOT, "%3d", candidate.score()))
          .append("  ")
          .append(shortened(candidate.value()))
          .append("  [")
          .append(candidate.where())
          .append(candidate.reason().isEmpty() ? "" : ": " + candidate.reason())
          .append("]\n");
      indent = " ".repeat(LABEL + 2);
    }
  }

  private static void block(StringBuilder text, Verdict block) {
    text.append(block.dropped().isEmpty() ? "  + " : "  - ").append(shortened(block.text()));
    block.dropped().ifPresent(reason -> text.append("\n      ").append(reason));
    block.dropped().ifPresent(reason -> text.append("; in ").append(block.where()));
    text.append('\n');
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_TEXT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
  }
}
