package org.newsgraph.entity.find;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.find.Found.Sort;
import org.newsgraph.entity.lexicon.Lexicon;
import org.newsgraph.entity.lexicon.OfficeVerbs.Holder;
import org.newsgraph.entity.lexicon.Trait;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.Office;

/**
 * Joins offices and titles with those who hold them: "Israeli Prime Minister Benjamin Netanyahu" is
 * one mention; an office without a holder is a role.
 */
final class OfficeHolders {
  private static final int MOST_COMPLEMENTS = 3;

  private final Draft draft;
  private final SentenceView view;

  OfficeHolders(Draft draft) {
    this.draft = draft;
    this.view = draft.view;
  }

  void join() {
    for (int k = 0; k < draft.pieces.size(); k++) {
      Piece piece = draft.pieces.get(k);
      if (piece.is(Piece.Sort.OFFICE) || piece.is(Piece.Sort.TITLE)) {
        k = read(k);
      }
    }
  }

  /** Reads the offices that begin with piece k; returns the last piece that was used. */
  private int read(int k) {
    int end = k;
    while (isTitle(end + 1) && isJoined(end)) {
      end++;
    }
    int start = start(k);
    int holder = adjacentHolder(end);
    int complement = end;
    if (holder < 0) {
      complement = complement(end);
      holder = complement > end ? adjacentHolder(complement) : -1;
    }
    OfficeReader reader = new OfficeReader(draft, start, k, end, complement);
    if (holder >= 0) {
      draft.set(holder, holder(reader, holder));
      return holder;
    }
    if (hasOffice(k, end) && isRole(start, k, end, complement)) {
      Found role = role(reader);
      draft.add(role);
    }
    return complement;
  }

  private boolean isTitle(int k) {
    Piece piece = draft.piece(k);
    return piece != null && (piece.is(Piece.Sort.OFFICE) || piece.is(Piece.Sort.TITLE));
  }

  /** Whether pieces k and k + 1 are one title: side by side, or with "and" or a slash between. */
  private boolean isJoined(int k) {
    int gap = draft.pieces.get(k + 1).first() - draft.pieces.get(k).last();
    return gap == 1
        || gap == 2
            && view.has(draft.pieces.get(k).last() + 1, Trait.AND)
            && adjacentHolder(k + 1) >= 0;
  }

  private boolean hasOffice(int k, int end) {
    for (int i = k; i <= end; i++) {
      if (draft.pieces.get(i).is(Piece.Sort.OFFICE)) {
        return true;
      }
    }
    return false;
  }

  /** The first piece before piece k that belongs to the office: a country, "former". */
  private int start(int k) {
    int start = k;
    while (draft.adjoins(start - 1) && opensOffice(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean opensOffice(int k) {
    Piece piece = draft.pieces.get(k);
    if (piece.is(Piece.Sort.STATUS) || isTitle(k)) {
      return true;
    }
    Found found = draft.found(k);
    boolean person = found != null && found.isPerson();
    return piece.isName()
        && (!person || view.isPossessive(piece.last() + 1))
        && !opensWithPlace(piece, found);
  }

  /** "In Kenya President Ruto met": where it was, not whose president; but "In US President". */
  private boolean opensWithPlace(Piece piece, @Nullable Found found) {
    return piece.first() == 1
        && view.has(0, Trait.PLACE_PREPOSITION)
        && found != null
        && found.type() == MentionType.LOCATION
        && !piece
            .span()
            .of(view.text())
            .equals(piece.span().of(view.text()).toUpperCase(Locale.ROOT))
        && !view.isPossessive(piece.last() + 1);
  }

  /** The piece behind piece k, if it is the name of the one who has the title. */
  private int adjacentHolder(int k) {
    Piece next = draft.piece(k + 1);
    if (next == null || next.first() != draft.pieces.get(k).last() + 1) {
      return -1;
    }
    Found found = draft.found(k + 1);
    if (next.is(Piece.Sort.NAME)) {
      boolean other =
          found != null && !found.isPerson() && !draft.pieces.get(k).is(Piece.Sort.TITLE);
      return other && view.word(next.last()).has(Trait.GROUP) ? -1 : k + 1;
    }
    return found != null && found.isPerson() ? k + 1 : -1;
  }

  private Found holder(OfficeReader reader, int k) {
    Piece name = draft.pieces.get(k);
    Found found = draft.found(k);
    Found person = found != null && found.isPerson() ? found : null;
    Found base = person == null ? draft.named(name, MentionType.PERSON) : person;
    Span span = draft.span(reader.firstToken(), name.last());
    return base.withOffice(span, reader.office());
  }

  /** The last piece of "of the Turkish National Intelligence Organization", else piece k. */
  private int complement(int k) {
    int last = k;
    for (int n = 0; n < MOST_COMPLEMENTS; n++) {
      int at = draft.pieces.get(last).last() + 1;
      if (!view.has(at, Trait.OF) && !view.has(at, Trait.FIELD)) {
        break;
      }
      at++;
      while (view.has(at, Trait.ARTICLE) || view.has(at, Trait.PLACE_MODIFIER)) {
        at++;
      }
      int next = draft.pieceAt(at);
      Found found = draft.found(next);
      if (next <= last || (found == null && !draft.pieces.get(next).is(Piece.Sort.NAME))) {
        break;
      }
      last = through(next);
    }
    return last;
  }

  /** "the Turkish National Intelligence Organization": names side by side up to a person's. */
  private int through(int k) {
    int last = k;
    while (draft.piece(last + 1) != null
        && draft.adjoins(last)
        && draft.pieces.get(last + 1).isName()
        && !draft.pieces.get(last + 1).is(Piece.Sort.NAME)) {
      Found next = draft.found(last + 1);
      if (next == null || next.isPerson()) {
        break;
      }
      last++;
    }
    return last;
  }

  /** Whether the words name an office, and not only somebody's trade: "the deputy". */
  private boolean isRole(int start, int k, int end, int complement) {
    Piece head = draft.pieces.get(end);
    boolean owned = start < k && hasOwner(start, k) || complement > end;
    boolean capital = view.isCapitalised(head.last()) && !view.opensSentence(head.first());
    boolean specific = head.last() > head.first() && view.has(head.last(), Trait.OFFICE);
    boolean definite = view.has(draft.pieces.get(start).first() - 1, Trait.ARTICLE);
    boolean capitalStart = view.isCapitalised(head.last()) && definite;
    return owned
        || capital
        || capitalStart
        || specific && isState(head)
        || isTaken(draft.pieces.get(start).first() - 1);
  }

  /** "became president", "elected X speaker": by the words before it nothing else is meant. */
  private boolean isTaken(int before) {
    int end = view.has(before, Trait.AS) ? before - 1 : before;
    int k = draft.pieceAt(end);
    boolean person = k >= 0 && draft.pieces.get(k).isName();
    int verb = person ? draft.pieces.get(k).first() - 1 : end;
    Holder holder = person ? Holder.BEHIND : Holder.BEFORE;
    return !view.has(verb, Trait.BE)
        && view.lexicon().officeVerbs().endingWith(view.folded(verb)).stream()
            .anyMatch(v -> v.holder() == holder);
  }

  private boolean hasOwner(int start, int k) {
    for (int i = start; i < k; i++) {
      if (draft.pieces.get(i).isName()) {
        return true;
      }
    }
    return false;
  }

  private boolean isState(Piece office) {
    return "state".equals(view.word(office.last()).value(Trait.OFFICE_SCOPE));
  }

  private Found role(OfficeReader reader) {
    FoundOffice office = reader.office();
    Span span = draft.span(reader.firstToken(), reader.lastToken());
    Span head = reader.headSpan();
    return new Found(
        view,
        span,
        span.contains(head) ? head : span,
        Sort.ROLE,
        MentionType.PERSON,
        "Official",
        span.of(view.text()),
        List.of(),
        null,
        office,
        null);
  }

  /** Reads the parts of an office out of its pieces. */
  private record OfficeReader(Draft draft, int start, int first, int end, int complement) {

    int firstToken() {
      return draft.pieces.get(start).first();
    }

    int lastToken() {
      return draft.pieces.get(complement).last();
    }

    Span headSpan() {
      return draft.pieces.get(end).span();
    }

    /** The office, or nothing where the title is an honorific only. */
    @Nullable FoundOffice office() {
      int head = officePiece();
      if (head < 0) {
        return null;
      }
      SentenceView view = draft.view;
      Piece title = draft.pieces.get(head);
      int last = complement > end ? draft.pieces.get(complement).last() : title.last();
      Span span = view.span(title.first(), last);
      String scope = view.word(headWord(title)).value(Trait.OFFICE_SCOPE);
      return new FoundOffice(
          title.span().of(view.text()),
          span.of(view.text()),
          span,
          key(title),
          scope == null ? scopeInside(title) : scope,
          status(),
          owner(true),
          owner(false),
          pronoun());
    }

    private int officePiece() {
      for (int i = first; i <= end; i++) {
        if (draft.pieces.get(i).is(Piece.Sort.OFFICE)) {
          return i;
        }
      }
      return -1;
    }

    /** The "attorney" of "attorney general". */
    private int headWord(Piece title) {
      SentenceView view = draft.view;
      int last = title.last();
      boolean completed =
          last > title.first()
              && view.lexicon().followsOffice(view.folded(last))
              && view.has(last - 1, Trait.OFFICE);
      return completed ? last - 1 : last;
    }

    private String scopeInside(Piece title) {
      for (int i = title.last(); i >= title.first(); i--) {
        String scope = draft.view.word(i).value(Trait.OFFICE_SCOPE);
        if (scope != null) {
          return scope;
        }
      }
      return "body";
    }

    private Office.Status status() {
      SentenceView view = draft.view;
      String status = null;
      for (int i = start; i <= end; i++) {
        Piece piece = draft.pieces.get(i);
        status = piece.is(Piece.Sort.STATUS) ? piece.key() : status;
        for (int t = piece.first(); t <= piece.last(); t++) {
          status = status == null ? view.statusIn(t) : status;
        }
      }
      if (status == null) {
        status = view.word(draft.pieces.get(end).last()).value(Trait.STATUS_AFTER);
      }
      if (status == null) {
        status = view.word(draft.pieces.get(end).last() + 1).value(Trait.STATUS_AFTER);
      }
      return status == null
          ? Office.Status.CURRENT
          : Office.Status.valueOf(status.toUpperCase(Locale.ROOT));
    }

    /** The country, or the organization, that the words name. */
    private @Nullable Found owner(boolean country) {
      for (int i = start; i < first; i++) {
        Found found = fitting(i, country);
        if (found != null) {
          return found;
        }
      }
      for (int i = complement; i > end; i--) {
        Found found = isField(i) && country ? null : fitting(i, country);
        if (found != null) {
          return found;
        }
      }
      return null;
    }

    /** Whether a complement says what the office is for, not whose it is: "ambassador to". */
    private boolean isField(int k) {
      int before = draft.pieces.get(k).first() - 1;
      while (draft.view.has(before, Trait.ARTICLE)) {
        before--;
      }
      return draft.view.has(before, Trait.FIELD);
    }

    private String key(Piece title) {
      if (complement == end || !isField(end + 1)) {
        return title.key();
      }
      Piece field = draft.pieces.get(end + 1);
      return title.key() + " " + Lexicon.fold(field.span().of(draft.view.text()));
    }

    private @Nullable Found fitting(int k, boolean country) {
      Found found = draft.found(k);
      if (found == null || k >= first && k <= end) {
        return null;
      }
      boolean organization = found.type() == MentionType.ORGANISATION;
      return organization != country ? found : null;
    }

    private int pronoun() {
      int before = firstToken() - 1;
      return draft.view.has(before, Trait.OWNER) ? before : -1;
    }
  }
}
