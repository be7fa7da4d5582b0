package org.newsgraph.entity.find;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.find.HeadNames.Headed;
import org.newsgraph.entity.find.Piece.Sort;
import org.newsgraph.entity.lexicon.Lexicon;
import org.newsgraph.entity.lexicon.Trait;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.MentionType;

/** Cuts a sentence into names, offices, titles and words that are none of them. */
final class PieceFinder {
  private final NameWords nameWords;
  private final HeadNames headNames;
  private final KnownNames knownNames;

  PieceFinder(KnowledgeBase knowledge, Spelling spelling) {
    this.nameWords = new NameWords(spelling);
    this.knownNames = new KnownNames(knowledge);
    this.headNames = new HeadNames(nameWords, knownNames);
  }

  /** The pieces of a sentence, in reading order. */
  List<Piece> pieces(SentenceView view) {
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    while (i < view.size()) {
      Piece piece = at(view, i);
      if (piece == null && isBehindTitle(pieces, i) && nameWords.opensLastName(view, i)) {
        piece = plainName(view, i);
      }
      if (piece != null && !piece.is(Sort.THING)) {
        pieces.add(piece);
      }
      i = piece == null ? i + 1 : piece.last() + 1;
    }
    return pieces;
  }

  private static boolean isBehindTitle(List<Piece> pieces, int i) {
    Piece before = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    return before != null
        && before.last() == i - 1
        && (before.is(Sort.OFFICE) || before.is(Sort.TITLE));
  }

  private @Nullable Piece at(SentenceView view, int i) {
    Piece known = beforeOffice(view, i, knownNames.at(view, i));
    int knownLast = known == null ? i - 1 : known.last();
    boolean name = nameWords.isNameWord(view, i);
    boolean opener = view.isCapitalised(i) && view.word(i).any(Trait.THING_FIRST, Trait.SHIP);
    Headed headed = name || known != null || opener ? headNames.at(view, i) : null;
    if (headed != null && headed.last() > knownLast) {
      boolean thingBehindName = headed.sort() == Sort.THING && known != null;
      if (!thingBehindName) {
        return headed(view, i, headed);
      }
    }
    Piece office = OfficeWords.office(view, i);
    if (office != null && office.last() >= knownLast) {
      return office;
    }
    Piece title = known == null ? OfficeWords.title(view, i) : null;
    if (title != null) {
      return title;
    }
    if (known != null) {
      return personInstead(view, i, known);
    }
    Piece status = OfficeWords.status(view, i);
    if (status != null) {
      return status;
    }
    return name ? plainName(view, i) : behindPrefix(view, i);
  }

  /** The name in "pro-Assad". */
  private static @Nullable Piece behindPrefix(SentenceView view, int i) {
    String text = view.token(i).text();
    int name = text.indexOf('-') + 1;
    if (name <= 1 || name >= text.length() || !Character.isUpperCase(text.charAt(name))) {
      return null;
    }
    String prefix = Lexicon.fold(text.substring(0, name - 1));
    Span token = view.token(i).span();
    Span span = new Span(token.begin() + name, token.end());
    boolean names = !view.lexiconHas(Lexicon.fold(text.substring(name)), Trait.NEVER);
    return names && view.lexiconHas(prefix, Trait.PREFIX)
        ? new Piece(Sort.NAME, i, i, span, List.of(), null, List.of(), "")
        : null;
  }

  /** "Turkish intelligence chief" names a chief of a country, not of the agency called so. */
  private @Nullable Piece beforeOffice(SentenceView view, int i, @Nullable Piece known) {
    if (known == null || known.last() == i || !view.has(known.last(), Trait.OFFICE_MODIFIER)) {
      return known;
    }
    for (int start = i + 1; start <= known.last(); start++) {
      Piece office = OfficeWords.office(view, start);
      if (office != null && office.last() > known.last()) {
        Piece shorter = knownNames.before(view, i, start);
        return shorter == null ? known : shorter;
      }
    }
    return known;
  }

  private Piece headed(SentenceView view, int first, Headed headed) {
    List<Piece> inner = new ArrayList<>();
    for (int i = first; i <= headed.last(); i++) {
      Piece known = knownNames.at(view, i);
      if (known != null && known.last() <= headed.last()) {
        if (!isWordOfName(view, first, known)) {
          inner.add(known);
        }
        i = known.last();
      }
    }
    return new Piece(
        headed.sort(),
        first,
        headed.last(),
        view.span(first, headed.last()),
        List.of(),
        headed.entityClass(),
        inner,
        "");
  }

  /** The "Senate" of "Ghanaian Senate", the "Labour" of "Federal Labour Court": no other body. */
  private static boolean isWordOfName(SentenceView view, int first, Piece known) {
    int i = known.first();
    return i > first
        && known.last() == i
        && known.is(Sort.KNOWN)
        && known.matches().get(0).entity().type() == MentionType.ORGANISATION
        && !CaseStyle.isAcronym(view.token(i).text())
        && !view.word(i - 1).any(Trait.OF, Trait.FOR)
        && !view.has(i - 1, Trait.ARTICLE)
        && !view.isPossessive(i - 1);
  }

  /** "Jordan Smith" is no country: a given name that is also a place, with a name behind it. */
  private Piece personInstead(SentenceView view, int i, Piece known) {
    boolean given =
        known.first() == known.last()
            && view.has(i, Trait.GIVEN)
            && nameWords.isNameWord(view, i + 1)
            && view.word(i + 1).isUnknown()
            && knownNames.at(view, i + 1) == null;
    Piece name = given ? plainName(view, i) : null;
    return name == null ? known : name;
  }

  /** An unknown name: name words up to a known name, an office or a title. */
  private @Nullable Piece plainName(SentenceView view, int first) {
    int end = headNames.runEnd(view, first);
    int last = first;
    for (int i = first + 1; i <= end; i++) {
      if (!continuesName(view, first, i, end)) {
        break;
      }
      last = i;
    }
    while (last > first && !nameWords.isNameWord(view, last)) {
      last--;
    }
    boolean thing = true;
    for (int i = first; i <= last; i++) {
      thing &=
          view.word(i).any(Trait.THING, Trait.THING_FIRST)
              || view.word(i).any(Trait.PLACE_MODIFIER, Trait.OFFICE_PLURAL)
              || view.has(i, Trait.GROUP) && !view.has(i, Trait.ORGANIZATION_LAST);
    }
    Piece piece = Piece.of(thing ? Sort.THING : Sort.NAME, view, first, last, "");
    return thing || last > first ? piece : piece.withMatches(knownNames.surnames(view, first));
  }

  /** Towns are called like people; countries seldom. */
  private static boolean isCity(Piece known) {
    String entityClass =
        known.matches().isEmpty() ? "" : known.matches().get(0).entity().entityClass();
    return !entityClass.equals("Country") && !entityClass.equals("Territory");
  }

  private boolean continuesName(SentenceView view, int first, int i, int end) {
    boolean given = view.has(first, Trait.GIVEN);
    if (view.has(i, Trait.OFFICE) && !(given && i == end)) {
      return false;
    }
    if (view.has(i, Trait.RANK) || OfficeWords.office(view, i) != null && !(given && i == end)) {
      return false;
    }
    Piece known = knownNames.at(view, i);
    return known == null
        || (given && known.first() == known.last() && i <= first + 2 && isCity(known));
  }
}
