package org.newsgraph.event.figure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.NounPhrase;
import org.newsgraph.event.clause.Phrase;
import org.newsgraph.model.text.NumberExpression;
import org.newsgraph.model.text.Sentence;
import org.newsgraph.model.text.Token;

/**
 * A number with what it counts.
 *
 * @param first token of the number, comparator included
 * @param last token of the number
 * @param phrase the noun phrase around the number
 * @param noun token of the counted noun; -1 where the number stands alone
 */
record Counted(NumberExpression number, int first, int last, NounPhrase phrase, int noun) {

  /** A number of a sentence in its noun phrase; empty where it stands in none. */
  static Optional<Counted> of(FigureSentence sentence, NumberExpression number) {
    Sentence tokens = sentence.sentence();
    int first = tokens.tokenAt(number.span().begin());
    int last = tokens.tokenAt(number.span().end() - 1);
    @Nullable NounPhrase around = null;
    for (NounPhrase phrase : sentence.syntax().nounPhrases()) {
      if (phrase.first() <= last && last <= phrase.last()) {
        around = phrase;
      }
    }
    if (around == null) {
      return Optional.empty();
    }
    int noun = around.head() > last ? around.head() : -1;
    if (noun < 0 && around.of() != null) {
      noun = around.of().main().head();
    }
    return Optional.of(new Counted(number, first, last, around, noun));
  }

  /** The counted noun, if there is one. */
  @Nullable Token noun(FigureSentence sentence) {
    return noun < 0 ? null : sentence.token(noun);
  }

  /** The last token of those counted. */
  int end() {
    return noun > phrase.last() ? phrase.end() : Math.max(phrase.last(), last);
  }

  /** Whether the number counts a phrase itself or a member of it, not of a complement in it. */
  boolean isIn(Phrase other) {
    return other.members().stream()
        .anyMatch(m -> m.first() <= phrase.first() && phrase.last() <= m.last());
  }

  /** Whether the number stands behind the noun of another phrase: "the deaths of four men". */
  boolean isComplementOf(NounPhrase other) {
    return other.of() != null && isIn(other.of());
  }
}
