package org.newsgraph.model.text;

import java.util.List;
import org.newsgraph.model.article.Article;

/**
 * An article with its language and its analysed passages.
 *
 * @param language detected (BCP 47), {@code und} where it can't be told
 * @param passages empty where there is no language pack for the language
 */
public record AnnotatedArticle(Article article, String language, List<AnnotatedPassage> passages) {
  public AnnotatedArticle {
    passages = List.copyOf(passages);
  }
}
