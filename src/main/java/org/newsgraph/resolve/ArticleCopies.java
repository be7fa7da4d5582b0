package org.newsgraph.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final Overrulings overrulings;

  ArticleCopies(ArticleGraphs articles, Overrulings overrulings) {
    this.articles = articles;
    this.overrulings = overrulings;
  }

  /** The links, each copy to the one that was published first. */
  List<Link> links() {
    Map<String, SortedSet<String>> dates = articles.values(Terms.DATE_PUBLISHED, article -> true);
    Comparator<String> first =
        Comparator.comparing((String iri) -> firstOf(dates, iri, UNDATED))
            .thenComparing(Comparator.naturalOrder());
    List<Link> links = new ArrayList<>();
    for (Map.Entry<String, List<String>> same : byText().entrySet()) {
      List<String> copies = new ArrayList<>(same.getValue());
      copies.sort(first);
      String original = copies.get(0);
      String reason = same.getKey().contains(" ") ? "same headline and body" : "same body";
      for (String copy : copies.subList(1, copies.size())) {
        if (!overrulings.areApart(copy, original)) {
          links.add(new Link(Link.Kind.COPY, copy, original, reason, BigDecimal.ONE, List.of()));
        }
      }
    }
    return links;
  }

  private SortedMap<String, List<String>> byText() {
    IriMinter iris = articles.iris();
    Set<String> bodies = new HashSet<>();
    articles.keys().forEach(key -> bodies.add(body(key)));
    Map<String, SortedSet<String>> hashes = articles.values(Terms.SHA256, bodies::contains);
    Map<String, SortedSet<String>> lengths = articles.values(Terms.END_INDEX, bodies::contains);
    Map<String, SortedSet<String>> headlines = articles.values(Terms.HEADLINE, article -> true);
    SortedMap<String, List<String>> byText = new TreeMap<>();
    for (String key : articles.keys()) {
      String body = body(key);
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

  private String body(String key) {
    return articles.iris().iri("text", key, Passage.BODY);
  }

  private static String firstOf(
      Map<String, SortedSet<String>> values, String subject, String absent) {
    SortedSet<String> found = ArticleGraphs.of(values, subject);
    return found.isEmpty() ? absent : found.first();
  }
}
