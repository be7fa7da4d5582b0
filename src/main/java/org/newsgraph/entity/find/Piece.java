package org.newsgraph.entity.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.NameMatch;

/**
 * A part of a mention: a name, an office, a title. Pieces of a sentence don't overlap.
 *
 * @param first its first token
 * @param last its last token
 * @param span the name alone; inside of a token for "US" in "US-led"
 * @param matches the entries of the knowledge base that bear the name
 * @param entityClass class, where the words say it
 * @param inner names inside the name of an organization or place
 * @param key of an office or title: what its spellings have in common
 */
record Piece(
    Sort sort,
    int first,
    int last,
    Span span,
    List<NameMatch> matches,
    @Nullable String entityClass,
    List<Piece> inner,
    String key) {

  /** What a piece is. */
  enum Sort {
    /** name in the knowledge base */
    KNOWN,
    /** demonym of a country, or a people */
    PEOPLE,
    /** unknown name of an organization, by its head word */
    ORGANIZATION,
    /** unknown name of a place, by its head word */
    PLACE,
    /** unknown name without a head word */
    NAME,
    /** words with capitals that name nothing listed */
    THING,
    OFFICE,
    /** honorific or rank */
    TITLE,
    STATUS
  }

  Piece {
    matches = List.copyOf(matches);
    inner = List.copyOf(inner);
  }

  static Piece of(Sort sort, SentenceView view, int first, int last, String key) {
    return new Piece(sort, first, last, view.span(first, last), List.of(), null, List.of(), key);
  }

  Piece withMatches(List<NameMatch> some) {
    return new Piece(sort, first, last, span, some, entityClass, inner, key);
  }

  boolean is(Sort aSort) {
    return sort == aSort;
  }

  boolean isName() {
    return switch (sort) {
      case KNOWN, PEOPLE, ORGANIZATION, PLACE, NAME -> true;
      default -> false;
    };
  }

  /** Whether it is written by its own tokens, not inside of one. */
  boolean isWhole(SentenceView view) {
    return span.equals(view.span(first, last));
  }
}
