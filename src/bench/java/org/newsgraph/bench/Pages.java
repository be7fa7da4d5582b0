package org.newsgraph.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.newsgraph.article.ArticleExtractor;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Capture;
import org.newsgraph.model.text.AnnotatedArticle;
import org.newsgraph.read.CaptureReader;
import org.newsgraph.read.ReadOptions;

/** What is measured: the captures of the folder that the property {@code pages} names. */
public final class Pages {
  private static final String FOLDER = "pages";

  private Pages() {}

  /**
   * All captures, read into memory.
   *
   * @param folder where the property names none
   * @throws IllegalStateException if there is nothing to measure
   */
  public static List<Capture> captures(String folder) throws IOException {
    List<String> inputs = List.of(System.getProperty(FOLDER, folder));
    List<Capture> captures = new ArrayList<>();
    try (CaptureReader reader =
        new CaptureReader(inputs, ReadOptions.standard(System.in), problem -> {})) {
      for (Optional<Capture> next = reader.next(); next.isPresent(); next = reader.next()) {
        captures.add(next.get());
      }
    }
    if (captures.isEmpty()) {
      throw new IllegalStateException("no captures in " + inputs);
    }
    return captures;
  }

  /** The articles in them. */
  public static List<Article> articles(String folder) throws IOException {
    ArticleExtractor extractor = new ArticleExtractor();
    List<Article> articles = new ArrayList<>();
    for (Capture capture : captures(folder)) {
      extractor.extract(capture, problem -> {}).ifPresent(articles::add);
    }
    return articles;
  }

  /** How many tokens articles have. */
  public static long tokens(Collection<AnnotatedArticle> articles) {
    return articles.stream()
        .flatMap(article -> article.passages().stream())
        .flatMap(passage -> passage.sentences().stream())
        .mapToLong(sentence -> sentence.tokens().size())
        .sum();
  }
}
