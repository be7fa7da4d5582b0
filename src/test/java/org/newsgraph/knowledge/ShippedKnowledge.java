package org.newsgraph.knowledge;

import java.util.List;
import java.util.Optional;
import org.newsgraph.knowledge.turtle.Vocabulary;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.NameMatch;

/** The shipped knowledge base, loaded once for all tests. */
final class ShippedKnowledge {
  static final KnowledgeBase KNOWLEDGE =
      KnowledgeLoader.load(
          List.of(),
          problem -> {
            throw new AssertionError(problem.message());
          });

  private ShippedKnowledge() {}

  static String kb(String name) {
    return Vocabulary.KB + name;
  }

  /** The first match at the first place where {@code words} stand in {@code text}. */
  static Optional<NameMatch> first(String text, String words) {
    return KNOWLEDGE.match(text, text.indexOf(words)).stream().findFirst();
  }

  /** All matches at a place as {@code KIND name}. */
  static List<String> all(String text, int begin) {
    return KNOWLEDGE.match(text, begin).stream()
        .map(match -> match.kind() + " " + match.entity().name())
        .toList();
  }
}
