package org.newsgraph.article;

import java.util.List;
import org.newsgraph.article.field.Explanation;
import org.newsgraph.article.page.Verdicts.Verdict;

/**
 * Why an article was read out of its capture as it was.
 *
 * @param fields for each field that was found, where its value stands and what else was offered
 * @param blocks of a web page, in reading order; none for other formats
 */
public record ArticleExplanation(List<Explanation> fields, List<Verdict> blocks) {
  public ArticleExplanation {
    fields = List.copyOf(fields);
    blocks = List.copyOf(blocks);
  }
}
