package org.newsgraph.entity.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.find.Found.Sort;
import org.newsgraph.entity.lexicon.Trait;
import org.newsgraph.entity.lexicon.Word;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.MentionType;

/**
 * Widens the names of places by the words that say what they are ("city of Mosul", "Anbar
 * province", "northern Syria"), and finds stretches of land ("the Turkish border").
 */
final class Places {
  private final Draft draft;
  private final SentenceView view;

  Places(Draft draft) {
    this.draft = draft;
    this.view = draft.view;
  }

  void widen() {
    for (int k = 0; k < draft.pieces.size(); k++) {
      if (draft.pieces.get(k).isName()) {
        behind(k);
        before(k);
      }
    }
  }

  private void behind(int k) {
    Piece piece = draft.pieces.get(k);
    int head = piece.last() + 1;
    if (view.isPossessive(head)) {
      head++;
    }
    Word word = view.word(head);
    boolean free = draft.pieceAt(head) < 0 && !view.isCapitalised(head);
    if (!free || view.is(head, "VERB") || !word.any(Trait.PLACE_LAST, Trait.PLACE_DESCRIBED)) {
      return;
    }
    Found found = draft.found(k);
    boolean inWord = found != null && !piece.isWhole(view);
    boolean country = found != null && (inWord || isLand(found));
    boolean definite = view.has(piece.first() - 1, Trait.ARTICLE) && isResolved(head);
    if (found != null && country && word.has(Trait.PLACE_DESCRIBED) && !definite) {
      stretch(k, found, head);
    } else if (!country && word.has(Trait.PLACE_LAST) && head == piece.last() + 1) {
      name(k, head, word.need(Trait.PLACE_LAST));
    }
  }

  /** Descriptions such as "the Palestinian enclave" stand for a place that is named elsewhere. */
  private boolean isResolved(int head) {
    return view.lexicon().nominals().descriptions().containsKey(view.folded(head))
        && !view.has(head + 1, Trait.OF);
  }

  private static boolean isLand(Found found) {
    return found.sort() == Sort.PEOPLE
        || found.entityClass().equals("Country")
        || found.entityClass().equals("Territory");
  }

  private void stretch(int k, Found owner, int head) {
    int last = head;
    int of = head + 1;
    if (view.has(of, Trait.OF) && view.has(head, Trait.PLACE_OF)) {
      int next = draft.pieceAt(of + 1);
      Found place = draft.found(next);
      if (place != null && place.type() != MentionType.PERSON) {
        Span span = draft.span(draft.pieces.get(k).first(), draft.pieces.get(next).last());
        draft.set(next, place.withPlace(span, place.entityClass()));
        return;
      }
    }
    Span span = draft.span(draft.pieces.get(k).first(), last);
    draft.add(
        new Found(
            view,
            span,
            view.span(head, head),
            Sort.STRETCH,
            MentionType.LOCATION,
            "Place",
            span.of(view.text()),
            List.of(),
            owner,
            null,
            null));
  }

  private void name(int k, int head, String entityClass) {
    Piece piece = draft.pieces.get(k);
    Found found = draft.found(k);
    Span span = view.span(piece.first(), head);
    if (found == null && piece.is(Piece.Sort.NAME)) {
      Found named = draft.named(piece, MentionType.LOCATION);
      draft.set(k, named.withPlace(span, entityClass));
    } else if (found != null && found.type() == MentionType.LOCATION) {
      draft.set(
          k, found.withPlace(span, found.sort() == Sort.NAMED ? entityClass : found.entityClass()));
    }
  }

  private void before(int k) {
    Found found = draft.found(k);
    Piece piece = draft.pieces.get(k);
    int first = piece.first();
    boolean of = view.has(first - 1, Trait.OF) && view.has(first - 2, Trait.PLACE_OF);
    if (of && draft.pieceAt(first - 2) < 0) {
      String entityClass = view.word(first - 2).need(Trait.PLACE_OF);
      Found place = found == null ? namedPlace(piece) : found;
      if (place != null && place.type() == MentionType.LOCATION) {
        String kept = place.sort() == Sort.NAMED ? entityClass : place.entityClass();
        draft.set(k, place.withPlace(cover(first - 2, place), kept));
      }
      return;
    }
    if (found != null && found.type() == MentionType.LOCATION) {
      int start = first;
      while (view.has(start - 1, Trait.PLACE_MODIFIER) && draft.pieceAt(start - 1) < 0) {
        start--;
      }
      if (start < first) {
        draft.set(k, found.withSpan(cover(start, found)));
      }
    }
  }

  private Span cover(int token, Found place) {
    return view.token(token).span().cover(place.span());
  }

  private @Nullable Found namedPlace(Piece piece) {
    return piece.is(Piece.Sort.NAME) ? draft.named(piece, MentionType.LOCATION) : null;
  }
}
