package org.newsgraph.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.page.PageReader;
import org.newsgraph.article.page.Verdicts;
import org.newsgraph.article.page.Verdicts.Verdict;
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
   * The article of a capture, or empty if a readable page holds none, which is a warning. A page
   * that calls itself an article and shows headline and day is one without a text: pictures, a
   * film.
   *
   * @param capture content in UTF-8, its format in its origin
   */
  public Optional<Article> extract(Capture capture, ProblemSink problems) {
    Origin origin = capture.origin();
    Draft draft = new Draft(origin.given());
    read(capture, draft, problems);
    if (!draft.isArticle()) {
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

  /** Why the article of a capture is read as it is, also where none is found. */
  public ArticleExplanation explain(Capture capture, ProblemSink problems) {
    Draft draft = new Draft(capture.origin().given());
    List<Verdict> blocks = read(capture, draft, problems).map(Verdicts::list).orElse(List.of());
    return new ArticleExplanation(draft.explanations(), blocks);
  }

  /** Fills a draft; of a page tells what became of its blocks. */
  private static Optional<Verdicts> read(Capture capture, Draft draft, ProblemSink problems) {
    Origin origin = capture.origin();
    if (origin.format() == Origin.Format.HTML) {
      return Optional.of(new PageReader().read(capture.content(), draft));
    }
    String content = new String(capture.content(), StandardCharsets.UTF_8);
    if (origin.format() == Origin.Format.TEXT) {
      new PlainTextReader().read(content, draft);
    } else {
      new RecordReader(origin, problems).read(content, draft);
    }
    return Optional.empty();
  }
}
