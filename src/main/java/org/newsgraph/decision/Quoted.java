package org.newsgraph.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.model.Span;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Passage;

/** Where the words of a quote stand in an article, whatever the white space between them. */
final class Quoted {
  private final Article article;
  private final Map<String, Map<String, List<Span>>> places = new HashMap<>();

  Quoted(Article article) {
    this.article = article;
  }

  /**
   * Whether a stretch of a passage stands within the words.
   *
   * @param in the passage
   */
  boolean covers(String quote, String in, Span span) {
    return places.computeIfAbsent(quote, this::find).getOrDefault(in, List.of()).stream()
        .anyMatch(place -> place.contains(span));
  }

  private Map<String, List<Span>> find(String quote) {
    Pattern words =
        Pattern.compile(
            Arrays.stream(quote.strip().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+")));
    Map<String, List<Span>> found = new HashMap<>();
    for (Passage passage : article.passages()) {
      Matcher at = words.matcher(passage.text());
      List<Span> spans = new ArrayList<>();
      while (at.find()) {
        spans.add(new Span(at.start(), at.end()));
      }
      found.put(passage.in(), spans);
    }
    return found;
  }
}
