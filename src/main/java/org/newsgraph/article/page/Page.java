package org.newsgraph.article.page;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.field.CanonicalUrl;
import org.newsgraph.article.field.DateText;

/**
 * A page and what all its readers need to know.
 *
 * @param language as the page claims it (BCP 47)
 * @param base absolute URL that relative ones are resolved against
 */
record Page(Document document, @Nullable String language, Optional<String> base) {

  /** What holds a date holds little else. */
  private static final int LONGEST_DATE = 200;

  static Page of(Document document) {
    return new Page(document, claimed(document), baseOf(document));
  }

  /** A URL of the page made absolute, empty if it can't be. */
  Optional<String> absolute(String url) {
    return url.isBlank() ? Optional.empty() : CanonicalUrl.absolute(url, base);
  }

  /** A date as ISO 8601, read in the language of the page. */
  Optional<String> date(String printed) {
    return printed.length() > LONGEST_DATE ? Optional.empty() : DateText.parse(printed, language);
  }

  private static @Nullable String claimed(Document document) {
    Element root = document.selectFirst("html");
    for (String name : new String[] {"lang", "xml:lang"}) {
      String value = root == null ? "" : root.attr(name).strip().replace('_', '-');
      if (value.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")) {
        return value;
      }
    }
    Element meta =
        document.selectFirst(
            "meta[http-equiv=content-language], meta[name=language], meta[property=og:locale],"
                + " meta[name=dc.language]");
    String value = meta == null ? "" : meta.attr("content").strip().replace('_', '-');
    return value.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*") ? value : null;
  }

  private static Optional<String> baseOf(Document document) {
    for (String query :
        new String[] {"base[href]", "link[rel=canonical]", "meta[property=og:url]"}) {
      Element element = document.selectFirst(query);
      if (element != null) {
        String url = element.hasAttr("href") ? element.attr("href") : element.attr("content");
        if (url.matches("(?i)https?://[^/]+\\.[^/]+.*")) {
          return Optional.of(url.strip());
        }
      }
    }
    return Optional.empty();
  }
}
