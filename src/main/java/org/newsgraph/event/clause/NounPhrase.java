package org.newsgraph.event.clause;

import org.jspecify.annotations.Nullable;

/**
 * A noun phrase: tokens [first, last] with the head noun.
 *
 * @param of what stands behind its partitive preposition: "families <b>of captives</b>"
 */
public record NounPhrase(int first, int last, int head, @Nullable Phrase of) {
  /** The last token, that of its complement included. */
  public int end() {
    return of == null ? last : of.last();
  }
}
