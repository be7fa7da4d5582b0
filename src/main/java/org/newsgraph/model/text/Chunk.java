package org.newsgraph.model.text;

/**
 * A phrase of a sentence without nested phrases: tokens [first, last].
 *
 * @param head index of the head token: the last noun of a noun phrase, the main verb of a verb
 *     group
 */
public record Chunk(Kind kind, int first, int last, int head) {
  /** The kinds of phrase. */
  public enum Kind {
    NOUN,
    VERB,
    PREPOSITION
  }

  public Chunk {
    if (first < 0 || last < first || head < first || head > last) {
      throw new IllegalArgumentException("chunk [" + first + ", " + last + "], head " + head);
    }
  }
}
