package org.newsgraph.entity.find;

import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.lexicon.Trait;
import org.newsgraph.entity.lexicon.Word;

/**
 * Names that say themselves what they name: "Human Rights Court", "Board of Inquiry", "Diyala
 * Province".
 */
final class HeadNames {
  private static final int LONGEST = 14;

  private final NameWords nameWords;
  private final KnownNames knownNames;

  HeadNames(NameWords nameWords, KnownNames knownNames) {
    this.nameWords = nameWords;
    this.knownNames = knownNames;
  }

  /**
   * A name with a head word.
   *
   * @param last its last token
   * @param sort organization, place or thing
   */
  record Headed(int last, Piece.Sort sort, String entityClass) {}

  /** The longest headed name that begins at the token, or nothing. */
  @Nullable Headed at(SentenceView view, int first) {
    int end = runEnd(view, first);
    if (view.word(first).any(Trait.SHIP, Trait.THING_FIRST) && end > first) {
      return new Headed(end, Piece.Sort.THING, "");
    }
    Headed joined = joined(view, first, end);
    if (joined != null) {
      return joined;
    }
    int limit = limit(view, first, end);
    for (int head = limit; head >= first; head--) {
      Headed headed = headedBy(view, first, head, end);
      if (headed != null) {
        return headed;
      }
    }
    return null;
  }

  /** "Securities and Exchange Commission": the head stands behind an "and". */
  private @Nullable Headed joined(SentenceView view, int first, int end) {
    int second = end + 2;
    if (!view.has(end + 1, Trait.AND) || !nameWords.isNameWord(view, second)) {
      return null;
    }
    for (int i = first; i <= end; i++) {
      Word word = view.word(i);
      if (word.any(Trait.GIVEN, Trait.OFFICE)
          || word.any(Trait.ORGANIZATION_LAST, Trait.PLACE_LAST)
          || word.any(Trait.COMMUNITY, Trait.RANK)
          || CaseStyle.isAcronym(view.token(i).text())
          || knownNames.at(view, i) != null && i == end) {
        return null;
      }
    }
    int last = runEnd(view, second);
    Word head = view.word(last);
    boolean body = last > second && head.any(Trait.ORGANIZATION_FIRST, Trait.ORGANIZATION_LAST);
    boolean plain = !view.opensSentence(first) && knownNames.at(view, second) == null;
    return body && plain && !view.isPossessive(end + 1)
        ? new Headed(last, Piece.Sort.ORGANIZATION, organizationClass(head))
        : null;
  }

  private static String organizationClass(Word head) {
    String last = head.value(Trait.ORGANIZATION_LAST);
    return last == null ? head.need(Trait.ORGANIZATION_FIRST) : last;
  }

  /** Last token of the stretch of name words from {@code first}. */
  int runEnd(SentenceView view, int first) {
    int last = first;
    for (int i = first + 1; i < view.size() && i - first < LONGEST; i++) {
      if (nameWords.isNameWord(view, i)) {
        last = i;
      } else if (!joins(view, i)) {
        break;
      }
    }
    return last;
  }

  /** A particle or an ampersand with a name word, or another particle and one, behind it. */
  private boolean joins(SentenceView view, int i) {
    int next = i;
    while (next < i + 2 && view.word(next).any(Trait.PARTICLE_INNER, Trait.PARTICLE_JOINT)) {
      next++;
    }
    if (next == i && view.folded(i).equals("&")) {
      next++;
    }
    return next > i && !view.isPossessive(next) && nameWords.isNameWord(view, next);
  }

  /** An organization's name does not run over an office with its holder behind it. */
  private static int limit(SentenceView view, int first, int end) {
    for (int i = first + 1; i <= end; i++) {
      boolean office =
          view.word(i).any(Trait.OFFICE, Trait.RANK) && !view.has(i, Trait.ORGANIZATION_LAST);
      if (office && OfficeWords.office(view, i) != null) {
        return i - 1;
      }
    }
    return end;
  }

  private @Nullable Headed headedBy(SentenceView view, int first, int head, int end) {
    Word word = view.word(head);
    if (!nameWords.hasNameSpelling(view, head)) {
      return null;
    }
    if (head == end && head > first && word.has(Trait.THING)) {
      return new Headed(withDesignator(view, head), Piece.Sort.THING, "");
    }
    int complement = complement(view, head);
    if (complement > head && word.has(Trait.ORGANIZATION_FIRST)) {
      String entityClass = word.need(Trait.ORGANIZATION_FIRST);
      return new Headed(complement, Piece.Sort.ORGANIZATION, entityClass);
    }
    if (head > first
        && word.has(Trait.ORGANIZATION_LAST)
        && !isParticle(view, head)
        && !isPersonsName(view, first, head)) {
      int last = Math.max(withDesignator(view, head), complement);
      return new Headed(last, Piece.Sort.ORGANIZATION, word.need(Trait.ORGANIZATION_LAST));
    }
    int designator = withDesignator(view, head);
    if (designator > head && word.has(Trait.ORGANIZATION_LAST) && !view.opensSentence(head)) {
      return new Headed(designator, Piece.Sort.ORGANIZATION, word.need(Trait.ORGANIZATION_LAST));
    }
    return place(view, first, head, end, complement);
  }

  /** A particle of people's names, "Ag", and not the form of a company, "AG". */
  private static boolean isParticle(SentenceView view, int i) {
    return view.word(i).any(Trait.PARTICLE_INNER, Trait.PARTICLE_JOINT)
        && !CaseStyle.isUpper(view.token(i).text());
  }

  private @Nullable Headed place(SentenceView view, int first, int head, int end, int complement) {
    Word word = view.word(head);
    if (head > first && word.has(Trait.PLACE_LAST) && !isPersonsName(view, first, head)) {
      return new Headed(head, Piece.Sort.PLACE, word.need(Trait.PLACE_LAST));
    }
    if (head == first && word.has(Trait.PLACE_FIRST) && (complement > head || end > head)) {
      int last = complement > head ? complement : Math.min(end, head + 2);
      return new Headed(last, Piece.Sort.PLACE, word.need(Trait.PLACE_FIRST));
    }
    return null;
  }

  /** Task Force 50, Unit Two. */
  private static int withDesignator(SentenceView view, int head) {
    boolean number = view.is(head + 1, "NUM") && !view.folded(head + 1).contains(".");
    boolean one = number && (view.isCapitalised(head + 1) || isDigits(view.folded(head + 1)));
    return one ? head + 1 : head;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= 3;
  }

  /** "Tim Church": a given name and one word. */
  private static boolean isPersonsName(SentenceView view, int first, int head) {
    return head == first + 1
        && view.has(first, Trait.GIVEN)
        && !view.has(first, Trait.COMMUNITY)
        && view.style() == CaseStyle.NORMAL
        && !view.word(head).any(Trait.ORGANIZATION_FIRST, Trait.ORGANIZATION_DESCRIBED);
  }

  /** Last token of "of Foreign Affairs" behind the head, or the head. */
  private int complement(SentenceView view, int head) {
    int i = head + 1;
    if (!view.has(i, Trait.OF) && !view.has(i, Trait.FOR)) {
      return head;
    }
    if (view.has(i, Trait.FOR) && !view.has(head, Trait.ORGANIZATION_LAST)) {
      return head;
    }
    i++;
    if (view.has(i, Trait.ARTICLE)) {
      i++;
    }
    if (!nameWords.isNameWord(view, i)) {
      return head;
    }
    int last = runEnd(view, i);
    boolean joined =
        !view.has(head, Trait.BODY)
            && view.has(last + 1, Trait.AND)
            && nameWords.isNameWord(view, last + 2);
    return joined && last == i && !view.is(last + 2, "VERB") ? runEnd(view, last + 2) : last;
  }
}
