package org.newsgraph.article.markup;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Of what microdata and RDFa tell their properties: the article, or a comment, a picture or another
 * article in the same page. The types are those of schema.org; vocabularies like SIOC end alike.
 */
public final class Subject {
  private static final List<String> ARTICLES = List.of("article", "posting", "report");

  private static final List<String> OTHERS =
      List.of(
          "comment",
          "comments",
          "imageobject",
          "photograph",
          "videoobject",
          "audioobject",
          "mediaobject",
          "product",
          "event",
          "review",
          "rating");

  private static final Evaluator HEADLINE =
      QueryParser.parse("[itemprop=headline], [property=headline]");

  private Subject() {}

  /**
   * Whether an element tells of something that is not the article.
   *
   * <p>{@code Subject.isOther(date, headline, page.title())}
   *
   * @param headline of the article, if the page shows it: what is around it is the article's
   * @param title of the page: an article with its words for a headline is the one
   */
  public static boolean isOther(Element element, @Nullable Element headline, String title) {
    for (Element e = element.parent(); e != null; e = e.parent()) {
      String type = type(e);
      if (!type.isEmpty() && isAround(e, headline)) {
        return false;
      }
      if (isOneOf(OTHERS, type)) {
        return true;
      }
      if (isOneOf(ARTICLES, type)) {
        return headline != null && isInArticle(headline) && !isTitled(e, title);
      }
    }
    return false;
  }

  private static boolean isTitled(Element article, String title) {
    Element headline = article.selectFirst(HEADLINE);
    String text = headline == null ? "" : ShortText.of(headline);
    return !text.isEmpty() && title.contains(text);
  }

  private static boolean isInArticle(Element headline) {
    for (Element e = headline.parent(); e != null; e = e.parent()) {
      if (isOneOf(ARTICLES, type(e))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAround(Element outer, @Nullable Element inner) {
    Element e = inner;
    while (e != null && e != outer) {
      e = e.parent();
    }
    return e != null;
  }

  private static String type(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    String type = element.attr("itemtype");
    return type.isEmpty() ? element.attr("typeof") : type;
  }

  /** An element may have several types. */
  private static boolean isOneOf(List<String> endings, String types) {
    if (types.isEmpty()) {
      return false;
    }
    for (String type : types.toLowerCase(Locale.ROOT).trim().split("\\s+")) {
      if (endings.stream().anyMatch(type::endsWith)) {
        return true;
      }
    }
    return false;
  }
}
