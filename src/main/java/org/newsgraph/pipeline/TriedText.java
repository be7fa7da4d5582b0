package org.newsgraph.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Origin;

/**
 * Some sentences as an article of their own: what somebody tries out, or the example of a rule.
 *
 * <p>{@code analysis.trace(TriedText.article("Kenya agreed to a truce.", null))}
 */
public final class TriedText {
  private static final String KEY = "try";
  private static final Pattern SENTENCE = Pattern.compile("[.!?\u2026:][\"'\u201D\u2019)]{0,4}$");

  private TriedText() {}

  /** Whether a text is read as a headline: it ends without a mark. */
  public static boolean isHeadline(String text) {
    return !SENTENCE.matcher(text.strip()).find();
  }

  /**
   * An article whose body, or headline, is the text.
   *
   * @param published day of publication, ISO 8601, against which "on Monday" is resolved
   */
  public static Article article(String text, @Nullable String published) {
    String clean = text.strip();
    boolean headline = isHeadline(clean);
    String sha256 = IriMinter.sha256(clean.getBytes(StandardCharsets.UTF_8));
    Origin origin =
        new Origin(KEY, KEY, null, 0, Origin.Format.TEXT, "text/plain", sha256, null, Map.of());
    return Article.ofText(origin, "en", published, headline ? clean : null, headline ? "" : clean);
  }
}
