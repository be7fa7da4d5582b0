package org.newsgraph.model.fact;

import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Span;

/**
 * Whom or what a fact is about.
 *
 * @param name preferred label of the entity, else the words of the article
 * @param text the words of the article
 * @param entity IRI, of one of the extraction's entities; absent for a topic that is no entity
 * @param span where {@code text} stands, in the passage of the fact's evidence; absent where the
 *     party was carried over from elsewhere
 */
public record Party(
    String name, @Nullable String text, @Nullable String entity, @Nullable Span span) {
  public Party {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a party without a name");
    }
  }
}
