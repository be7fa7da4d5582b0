package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.newsgraph.model.Fold;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.article.Passage;

/** Articles with the same body: one text of an agency in several papers, one page twice. */
final class ArticleCopies {
  /** Shorter bodies ("Subscribe to read on") need the same headline too; in code points. */
  private static final int LONG_BODY = 200;

  /** Behind every date. */
  private static final String UNDATED = "~";

  private final ArticleGraphs articles;

  ArticleCopies(ArticleGraphs articles) {
    this.articles = articles;
  }

  /** Writes the links and returns their number. */
  long link(LinkGraph out) {
    SortedMap<String, SortedSet<String>> dates = articles.values(Terms.DATE_PUBLISHED);
    Comparator<String> first =
        Comparator.comparing((String iri) -> firstOf(dates, iri, UNDATED))
            .thenComparing(Comparator.naturalOrder());
    long links = 0;
    for (Map.Entry<String, List<String>> same : byText().entrySet()) {
      List<String> copies = new ArrayList<>(same.getValue());
      copies.sort(first);
      String original = copies.get(0);
      for (String copy : copies.subList(1, copies.size())) {
        out.link(copy, Terms.COPY_OF, original, reason(same.getKey()), "1.0");
        links++;
      }
    }
    return links;
  }

  private Map<String, List<String>> byText() {
    SortedMap<String, SortedSet<String>> hashes = articles.values(Terms.SHA256);
    SortedMap<String, SortedSet<String>> lengths = articles.values(Terms.END_INDEX);
    SortedMap<String, SortedSet<String>> headlines = articles.values(Terms.HEADLINE);
    IriMinter iris = articles.iris();
    Map<String, List<String>> byText = new TreeMap<>();
    for (String key : articles.keys()) {
      String body = iris.iri("text", key, Passage.BODY);
      String article = iris.article(key);
      String hash = firstOf(hashes, body, "");
      if (!hash.isEmpty()) {
        boolean whole = Long.parseLong(firstOf(lengths, body, "0")) >= LONG_BODY;
        String headline = whole ? "" : " " + Fold.name(firstOf(headlines, article, article));
        byText.computeIfAbsent(hash + headline, unused -> new ArrayList<>()).add(article);
      }
    }
    return byText;
  }

  private static String reason(String text) {
    return text.contains(" ") ? "same headline and body" : "same body";
  }

  private static String firstOf(
      SortedMap<String, SortedSet<String>> values, String subject, String absent) {
    SortedSet<String> found = ArticleGraphs.of(values, subject);
    return found.isEmpty() ? absent : found.first();
  }
}
