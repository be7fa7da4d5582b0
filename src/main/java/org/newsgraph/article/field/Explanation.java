package org.newsgraph.article.field;

import java.util.List;

/**
 * Why a field has its value.
 *
 * <p>{@code draft.explanations().forEach(e -> print(e.field(), e.chosen().where()))}
 *
 * @param field name of the field in the extraction record
 * @param candidates the chosen one first, the others by score; at least one
 */
public record Explanation(String field, List<Candidate> candidates) {
  public Explanation {
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("no candidates for " + field);
    }
  }

  /** The candidate whose value the article has. */
  public Candidate chosen() {
    return candidates.get(0);
  }
}
