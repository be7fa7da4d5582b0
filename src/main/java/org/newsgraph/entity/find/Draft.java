package org.newsgraph.entity.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.find.Found.Sort;
import org.newsgraph.entity.lexicon.Trait;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.MentionType;

/** The mentions of one sentence in the making: pieces, and what has become of each. */
final class Draft {
  final SentenceView view;
  final List<Piece> pieces;

  /** What is found at each piece that is a name; the others have none. */
  private final @Nullable Found[] found;

  /** Index of the piece that covers a token, -1 if none does. */
  private final int[] pieceAt;

  /** What is found beside the pieces: roles, groups, names inside of names. */
  private final List<Found> more = new ArrayList<>();

  Draft(SentenceView view, List<Piece> pieces, NameEvidence evidence) {
    this.view = view;
    this.pieces = pieces;
    this.found = new Found[pieces.size()];
    this.pieceAt = new int[view.size()];
    Arrays.fill(pieceAt, -1);
    for (int k = 0; k < pieces.size(); k++) {
      Piece piece = pieces.get(k);
      Arrays.fill(pieceAt, piece.first(), piece.last() + 1, k);
      found[k] = base(piece, evidence);
      for (Piece inner : piece.inner()) {
        more.add(known(inner));
      }
    }
  }

  private @Nullable Found base(Piece piece, NameEvidence evidence) {
    return switch (piece.sort()) {
      case KNOWN -> isLastName(piece, evidence) ? named(piece, MentionType.PERSON) : known(piece);
      case PEOPLE -> known(piece);
      case ORGANIZATION -> headed(piece, MentionType.ORGANISATION);
      case PLACE -> headed(piece, MentionType.LOCATION);
      case NAME -> {
        MentionType type = evidence.type(view, piece);
        yield type == null ? null : named(piece, type);
      }
      case THING, OFFICE, TITLE, STATUS -> null;
    };
  }

  /** A town that is called like a person of the article is that person: Dayton. */
  private boolean isLastName(Piece piece, NameEvidence evidence) {
    String entityClass = piece.matches().get(0).entity().entityClass();
    boolean land = entityClass.equals("Country") || entityClass.equals("Territory");
    return piece.first() == piece.last()
        && piece.matches().get(0).entity().type() == MentionType.LOCATION
        && !land
        && evidence.isLastName(view.folded(piece.first()))
        && !view.has(piece.first() - 1, Trait.PLACE_PREPOSITION);
  }

  private Found known(Piece piece) {
    String name = piece.span().of(view.text());
    if (piece.matches().isEmpty()) {
      return new Found(
          view,
          piece.span(),
          piece.span(),
          Sort.PEOPLE,
          MentionType.NATIONALITY,
          "Community",
          piece.key(),
          List.of(),
          null,
          null,
          null);
    }
    KnownEntity entity = piece.matches().get(0).entity();
    boolean people = piece.is(Piece.Sort.PEOPLE);
    return new Found(
        view,
        piece.span(),
        piece.span(),
        people ? Sort.PEOPLE : Sort.KNOWN,
        people ? MentionType.NATIONALITY : entity.type(),
        entity.entityClass(),
        name,
        piece.matches(),
        null,
        null,
        null);
  }

  private Found headed(Piece piece, MentionType type) {
    Found owner = null;
    for (Piece inner : piece.inner()) {
      owner = owner == null ? known(inner) : owner;
    }
    String entityClass = piece.entityClass() == null ? "Organization" : piece.entityClass();
    return new Found(
        view,
        piece.span(),
        piece.span(),
        Sort.NAMED,
        type,
        entityClass,
        piece.span().of(view.text()),
        List.of(),
        owner,
        null,
        null);
  }

  /** An unknown name with the type that something says it has. */
  Found named(Piece piece, MentionType type) {
    String entityClass =
        switch (type) {
          case PERSON -> "Person";
          case ORGANISATION -> "Organization";
          case LOCATION -> "Place";
          case NATIONALITY -> "Community";
        };
    return new Found(
        view,
        piece.span(),
        piece.span(),
        Sort.NAMED,
        type,
        entityClass,
        piece.span().of(view.text()),
        List.of(),
        null,
        null,
        null);
  }

  @Nullable Found found(int k) {
    return k >= 0 && k < found.length ? found[k] : null;
  }

  void set(int k, @Nullable Found mention) {
    found[k] = mention;
  }

  void add(Found mention) {
    more.add(mention);
  }

  /** Index of the piece that covers a token, -1 if none does. */
  int pieceAt(int token) {
    return token >= 0 && token < pieceAt.length ? pieceAt[token] : -1;
  }

  @Nullable Piece piece(int k) {
    return k >= 0 && k < pieces.size() ? pieces.get(k) : null;
  }

  /** What is found where the token is, if it is a name. */
  @Nullable Found foundAt(int token) {
    return found(pieceAt(token));
  }

  /** Whether piece k is right before piece k + 1, with at most 's between. */
  boolean adjoins(int k) {
    if (k < 0 || k + 1 >= pieces.size()) {
      return false;
    }
    int gap = pieces.get(k + 1).first() - pieces.get(k).last();
    return gap == 1 || gap == 2 && view.isPossessive(pieces.get(k).last() + 1);
  }

  /** The span of tokens, without an article in front. */
  Span span(int first, int last) {
    int begin = first;
    while (begin < last && view.has(begin, Trait.DETERMINER)) {
      begin++;
    }
    return view.span(begin, last);
  }

  /** All that was found, in reading order. */
  List<Found> all() {
    List<Found> all = new ArrayList<>(more);
    for (Found mention : found) {
      if (mention != null) {
        all.add(mention);
      }
    }
    all.sort((a, b) -> a.span().compareTo(b.span()));
    return all;
  }
}
