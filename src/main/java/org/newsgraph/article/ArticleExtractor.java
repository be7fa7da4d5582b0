package org.newsgraph.article;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.page.PageReader;
import org.newsgraph.article.plain.PlainTextReader;
import org.newsgraph.article.record.RecordReader;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Capture;
import org.newsgraph.model.article.Origin;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/**
 * Reads the article out of a capture. A function of the capture alone; safe for many threads.
 *
 * <p>{@code new ArticleExtractor().extract(capture, problems)}
 */
public final class ArticleExtractor {
  /**
   * The article of a capture, or empty if a readable page holds none, which is a warning.
   *
   * @param capture content in UTF-8, its format in its origin
   */
  public Optional<Article> extract(Capture capture, ProblemSink problems) {
    Origin origin = capture.origin();
    String content = new String(capture.content(), StandardCharsets.UTF_8);
    Draft draft = new Draft(origin.given());
    switch (origin.format()) {
      case TEXT -> new PlainTextReader().read(content, draft);
      case HTML -> new PageReader().read(content, draft);
      case RECORD -> new RecordReader(origin, problems).read(content, draft);
      default -> throw new IllegalArgumentException("format " + origin.format());
    }
    if (draft.body().isEmpty()) {
      problems.report(
          Problem.warning(
                  Code.NO_ARTICLE,
                  origin.source(),
                  "found no article, expected paragraphs of text",
                  "leave it out if it is a list or a start page")
              .at(origin.line(), 0));
      return Optional.empty();
    }
    return Optional.of(draft.article(origin));
  }
}
