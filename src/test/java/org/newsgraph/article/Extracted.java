package org.newsgraph.article;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Capture;
import org.newsgraph.model.article.Origin;
import org.newsgraph.problem.Problem;

/** One capture extracted, and the problems on the way. */
public record Extracted(Optional<Article> found, List<Problem> problems) {

  public static Extracted text(String text) {
    return of(Origin.Format.TEXT, text, null, Map.of());
  }

  public static Extracted html(String html) {
    return of(Origin.Format.HTML, html, null, Map.of());
  }

  public static Extracted record(String json) {
    return of(Origin.Format.RECORD, json, null, Map.of());
  }

  public static Extracted of(
      Origin.Format format, String content, String recordId, Map<String, String> given) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    Origin origin =
        new Origin(
            "in/page.x",
            "page.x",
            recordId,
            0,
            format,
            "x/y",
            IriMinter.sha256(bytes),
            null,
            given);
    List<Problem> problems = new ArrayList<>();
    Optional<Article> article =
        new ArticleExtractor().extract(new Capture(origin, bytes), problems::add);
    return new Extracted(article, problems);
  }

  public Article article() {
    return found.orElseThrow(() -> new AssertionError("no article: " + problems));
  }

  public String where(String field) {
    return article().sources().get(field).where();
  }

  public String asPrinted(String field) {
    return article().sources().get(field).asPrinted();
  }
}
