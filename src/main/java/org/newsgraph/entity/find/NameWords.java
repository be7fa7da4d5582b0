package org.newsgraph.entity.find;

import org.newsgraph.entity.lexicon.Trait;
import org.newsgraph.entity.lexicon.Word;

/** Tells which words may be part of a proper name by their spelling. */
final class NameWords {
  /** Shorter ones with such an ending may be parts of names: Yi-ting. */
  private static final int SHORTEST_TAIL = 6;

  private final Spelling spelling;

  NameWords(Spelling spelling) {
    this.spelling = spelling;
  }

  /** Whether the token may be part of a name, wherever the name begins. */
  boolean isNameWord(SentenceView view, int i) {
    if (!hasNameSpelling(view, i)) {
      return false;
    }
    Word word = view.word(i);
    if (word.has(Trait.NEVER) && !(word.has(Trait.GIVEN) && isCapitalWord(view, i + 1))) {
      return false;
    }
    String text = view.token(i).text();
    if (isGlued(text) || hasPrefix(view, i) || hasTail(view, i)) {
      return false;
    }
    boolean acronym =
        text.length() > 1
            && CaseStyle.isUpper(text)
            && (!word.has(Trait.FUNCTION) || standsOut(view, i))
            && (word.has(Trait.FUNCTION) || !spelling.isSeenLower(view.folded(i)));
    return switch (view.style()) {
      case UPPER -> !word.has(Trait.FUNCTION) && isEvident(view, i);
      case TITLE -> acronym || (!word.has(Trait.FUNCTION) && isEvident(view, i));
      case NORMAL ->
          acronym
              || (!word.has(Trait.FUNCTION) && (!view.opensSentence(i) || isEvidentOpener(view, i)))
              || view.opensSentence(i) && opensLastName(view, i);
    };
  }

  /** Jan Kowalski, not Jan. 5. */
  private static boolean isCapitalWord(SentenceView view, int i) {
    return view.isCapitalised(i) && !view.word(i).any(Trait.NEVER, Trait.FUNCTION);
  }

  /** Two sentences without a blank between them: "talks.In". */
  private static boolean isGlued(String text) {
    int point = text.indexOf('.', 2);
    return point > 0
        && point + 2 < text.length()
        && Character.isLowerCase(text.charAt(point - 1))
        && Character.isUpperCase(text.charAt(point + 1));
  }

  /** An acronym that spells like a small word: IS; not one of several words in capitals. */
  private static boolean standsOut(SentenceView view, int i) {
    return !view.opensSentence(i)
        && i + 1 < view.size()
        && !CaseStyle.isUpper(view.token(i - 1).text())
        && !CaseStyle.isUpper(view.token(i + 1).text());
  }

  /** "US-led", "prize-winning": an adjective with a name in it. */
  private static boolean hasTail(SentenceView view, int i) {
    int hyphen = view.folded(i).lastIndexOf('-');
    if (hyphen <= 0) {
      return false;
    }
    String tail = view.folded(i).substring(hyphen + 1);
    if (view.lexiconHas(tail, Trait.TAIL)) {
      return true;
    }
    int cut = tail.length() - 2;
    return tail.length() >= SHORTEST_TAIL
        && (view.lexiconHas(tail.substring(cut), Trait.TAIL_ENDING)
            || view.lexiconHas(tail.substring(cut - 1), Trait.TAIL_ENDING))
        && tail.equals(view.token(i).text().substring(hyphen + 1));
  }

  private static boolean hasPrefix(SentenceView view, int i) {
    int hyphen = view.folded(i).indexOf('-');
    return hyphen > 0 && view.lexiconHas(view.folded(i).substring(0, hyphen), Trait.PREFIX);
  }

  /** A capital first letter, or one behind a particle and a hyphen: al-Hilla. */
  boolean hasNameSpelling(SentenceView view, int i) {
    if (i < 0 || i >= view.size()) {
      return false;
    }
    String text = view.token(i).text();
    if (Character.isUpperCase(text.codePointAt(0))) {
      return true;
    }
    int hyphen = text.indexOf('-');
    if (hyphen > 0 && hyphen + 1 < text.length()) {
      return Character.isUpperCase(text.codePointAt(hyphen + 1))
          && view.folded(i).length() > hyphen
          && isParticle(view.folded(i).substring(0, hyphen));
    }
    return isOrdinalOfName(view, i);
  }

  private static boolean isParticle(String folded) {
    return folded.length() <= 3;
  }

  /** 3rd Battalion. */
  private static boolean isOrdinalOfName(SentenceView view, int i) {
    String text = view.token(i).text();
    int last = text.length() - 1;
    return Character.isDigit(text.charAt(0))
        && Character.isLetter(text.charAt(last))
        && view.isCapitalised(i + 1)
        && view.has(i + 1, Trait.ORGANIZATION_LAST);
  }

  private boolean isEvident(SentenceView view, int i) {
    String folded = view.folded(i);
    return spelling.isSeenCapitalised(folded)
        || view.has(i, Trait.GIVEN)
        || (i > 0 && view.has(i - 1, Trait.GIVEN) && !spelling.isSeenLower(folded));
  }

  /** "De la Muestra said": particles, and a name behind them that is no other word. */
  boolean opensLastName(SentenceView view, int i) {
    int name = i;
    while (view.word(name).any(Trait.PARTICLE_INNER, Trait.PARTICLE_JOINT) && name < i + 4) {
      name++;
    }
    return name > i
        && hasNameSpelling(view, name)
        && view.word(name).isUnknown()
        && !spelling.isSeenLower(view.folded(name));
  }

  private boolean isEvidentOpener(SentenceView view, int i) {
    String folded = view.folded(i);
    if (opensLastName(view, i)) {
      return true;
    }
    if (view.is(i, "PROPN") || spelling.isSeenCapitalised(folded)) {
      return !spelling.isSeenLower(folded)
          || view.isCapitalised(i + 1)
          || spelling.isSeenCapitalised(folded);
    }
    Word word = view.word(i);
    boolean speaking =
        word.has(Trait.GIVEN)
            || word.has(Trait.ORGANIZATION_LAST)
            || word.has(Trait.ORGANIZATION_FIRST)
            || word.has(Trait.PLACE_FIRST);
    return speaking && (hasNameSpelling(view, i + 1) || view.has(i + 1, Trait.OF))
        || view.token(i).text().indexOf('-') > 0 && !view.isCapitalised(i);
  }
}
