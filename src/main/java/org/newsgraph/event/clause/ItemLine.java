package org.newsgraph.event.clause;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.text.Chunk;
import org.newsgraph.model.text.Sentence;

/** The items of a sentence in a line: what stands before, behind and between them. */
record ItemLine(Sentence sentence, List<Item> list, Syntax syntax, VerbGroupReader verbs) {
  private static final String DASHES = "–—--";

  /** "HANOI, Vietnam (AP) —": a sentence that opens with a name in capitals and a dash. */
  boolean isDateline(int i) {
    String place = sentence.tokens().get(0).text();
    return DASHES.contains(list.get(i).text())
        && place.length() > 1
        && place.equals(place.toUpperCase(Locale.ROOT));
  }

  /** Whether no preposition stands before. */
  boolean isBare(int i) {
    return i == 0 || !list.get(i - 1).is(Item.Kind.PREPOSITION);
  }

  boolean hasVerbBehind(int i) {
    for (int j = i + 1; j < list.size(); j++) {
      if (list.get(j).is(Item.Kind.VERB)) {
        return true;
      }
    }
    return false;
  }

  /** Whether another finite verb follows with only phrases in prepositions between. */
  boolean finiteNext(int i) {
    for (int j = i + 1; j < list.size(); j++) {
      Item item = list.get(j);
      if (item.is(Item.Kind.VERB)) {
        Chunk chunk = Objects.requireNonNull(item.chunk());
        VerbGroup next = verbs.read(sentence, chunk, false);
        return next.form() == Clause.Form.FINITE;
      }
      if (item.separates()
          || item.is(Item.Kind.RELATIVE)
          || (item.is(Item.Kind.PHRASE) && isBare(j))) {
        return false;
      }
    }
    return false;
  }

  /** The last verb before an item, or -1. */
  int lastVerb(int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (list.get(j).is(Item.Kind.VERB)) {
        return j;
      }
    }
    return -1;
  }

  /** The last mark or conjunction in [from, to) behind which a clause may begin, or -1. */
  int lastSeparator(int from, int to) {
    for (int j = to - 1; j >= from; j--) {
      if (list.get(j).separates()) {
        boolean closing = j == to - 1 && list.get(j).is(Item.Kind.COMMA);
        if (!closing) {
          return j;
        }
      }
    }
    return -1;
  }

  /** The last phrase without a preposition in [from, to). */
  @Nullable Phrase bareBetween(int from, int to) {
    @Nullable Phrase found = null;
    for (int j = from; j < to; j++) {
      if (list.get(j).is(Item.Kind.PHRASE) && isBare(j)) {
        found = list.get(j).phraseOrThrow();
      }
    }
    return found;
  }

  /** The relative pronoun that the verb at {@code i} belongs to, or -1. */
  int relativeBefore(int i) {
    for (int j = i - 1; j >= 0 && !list.get(j).is(Item.Kind.VERB); j--) {
      if (list.get(j).is(Item.Kind.RELATIVE)) {
        return j;
      }
      if (list.get(j).separates()) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The phrase before a relative pronoun; of a chain of prepositions the nearest that acts
   * ("protests against the <b>government</b> that"), else the first one.
   */
  @Nullable Phrase antecedent(int relative) {
    int at = relative - 1;
    while (at >= 0
        && (list.get(at).is(Item.Kind.COMMA)
            || list.get(at).is(Item.Kind.PREPOSITION)
            || list.get(at).is(Item.Kind.TIME))) {
      at--;
    }
    if (at < 0 || !list.get(at).is(Item.Kind.PHRASE)) {
      return null;
    }
    boolean person = list.get(relative).text().equals(syntax.only("PERSONRELATIVE"));
    while (!person
        && !acts(list.get(at).phraseOrThrow())
        && at >= 2
        && list.get(at - 1).is(Item.Kind.PREPOSITION)
        && list.get(at - 2).is(Item.Kind.PHRASE)) {
      at -= 2;
    }
    return list.get(at).phrase();
  }

  /** Whether a phrase is of people or of something that happened. */
  private boolean acts(Phrase phrase) {
    String head = sentence.tokens().get(phrase.main().head()).lemma();
    return syntax.describesParty(head) || syntax.is(Syntax.HAPPENING, head);
  }

  /** The phrase right behind an item. */
  @Nullable Phrase phraseBehind(int i) {
    return i + 1 < list.size() && list.get(i + 1).is(Item.Kind.PHRASE)
        ? list.get(i + 1).phrase()
        : null;
  }

  /** Whether a conjunction stands between two tokens. */
  boolean conjunctionBetween(int from, int to) {
    return list.stream()
        .anyMatch(x -> x.is(Item.Kind.CONJUNCTION) && x.first() > from && x.last() < to);
  }
}
