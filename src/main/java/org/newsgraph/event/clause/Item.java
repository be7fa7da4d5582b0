package org.newsgraph.event.clause;

import org.jspecify.annotations.Nullable;
import org.newsgraph.model.text.Chunk;

/**
 * A piece of a sentence as the clause parser sees it: tokens [first, last].
 *
 * @param text folded; of a preposition its plain form
 */
record Item(
    Kind kind, int first, int last, String text, @Nullable Phrase phrase, @Nullable Chunk chunk) {
  /** The kinds of item. */
  enum Kind {
    PHRASE,
    /** a date or duration that stands where a phrase could */
    TIME,
    VERB,
    PREPOSITION,
    COMMA,
    /** colon, semicolon, dash, bracket or quotation mark */
    BREAK,
    CONJUNCTION,
    SUBORDINATOR,
    RELATIVE,
    OTHER
  }

  /** The phrase of an item of kind PHRASE or TIME. */
  Phrase phraseOrThrow() {
    return java.util.Objects.requireNonNull(phrase);
  }

  boolean is(Kind aKind) {
    return kind == aKind;
  }

  Item as(Kind other) {
    return new Item(other, first, last, text, phrase, chunk);
  }

  /** Whether a new clause may begin behind it. */
  boolean separates() {
    return switch (kind) {
      case COMMA, BREAK, CONJUNCTION, SUBORDINATOR -> true;
      default -> false;
    };
  }
}
