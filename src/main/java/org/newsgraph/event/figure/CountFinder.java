package org.newsgraph.event.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.newsgraph.event.clause.Argument;
import org.newsgraph.event.clause.NounPhrase;
import org.newsgraph.event.figure.MeasureWords.Kind;
import org.newsgraph.model.text.NumberExpression;
import org.newsgraph.model.text.Token;

/** Names what a number counts by the noun itself, where nothing is said to befall those counted. */
final class CountFinder {
  /** "Two soldiers" are participants of an event, no quantity. */
  private static final BigDecimal LEAST = BigDecimal.valueOf(20);

  private static final String SHARE = "%";

  private final MeasureWords words;

  CountFinder(MeasureWords words) {
    this.words = words;
  }

  /** Money, troops, votes and the like. */
  Optional<Measured> count(FigureSentence sentence, Counted counted) {
    NumberExpression number = counted.number();
    if (number.unit() != null) {
      return number.unit().equals(SHARE) ? Optional.empty() : money(sentence, counted);
    }
    if (counted.noun() < 0 || number.value().compareTo(LEAST) < 0) {
      return Optional.empty();
    }
    return words
        .measure(Kind.COUNT, sentence.token(counted.noun()).lemma())
        .map(m -> new Measured(counted, m, FigureRule.COUNT, null, counted.end()));
  }

  /** "$5m in aid", "a $5m grant", "a fine of $5m", "a $5m bond". */
  private Optional<Measured> money(FigureSentence sentence, Counted counted) {
    Optional<String> measure = worth(sentence, counted);
    for (int i = counted.phrase().first(); i <= counted.phrase().last(); i++) {
      Token token = sentence.token(i);
      measure = measure.or(() -> words.measure(Kind.MONEY, token.lemma()));
    }
    return measure
        .or(() -> namedAfter(sentence, counted))
        .or(() -> paid(sentence, counted))
        .map(m -> new Measured(counted, m, FigureRule.MONEY, null, counted.end()));
  }

  /** "pledged $5m", "fined the firm $5m". */
  private Optional<String> paid(FigureSentence sentence, Counted counted) {
    return sentence.syntax().clauses().stream()
        .filter(clause -> clause.objects().stream().anyMatch(counted::isIn))
        .flatMap(clause -> words.measure(Kind.PAID, clause.lemma()).stream())
        .findFirst();
  }

  private Optional<String> worth(FigureSentence sentence, Counted counted) {
    for (Argument argument : sentence.syntax().argumentsBehind(counted.end())) {
      boolean near = argument.token() == counted.end() + 1;
      if (near && words.is("WORTH", argument.preposition())) {
        NounPhrase phrase = argument.phrase().main();
        for (int i = phrase.first(); i <= phrase.last(); i++) {
          Optional<String> money = words.measure(Kind.MONEY, sentence.token(i).lemma());
          if (money.isPresent()) {
            return money;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> namedAfter(FigureSentence sentence, Counted counted) {
    if (counted.noun() >= 0) {
      return words.measure(Kind.MONEY, sentence.token(counted.noun()).lemma());
    }
    for (NounPhrase phrase : sentence.syntax().nounPhrases()) {
      if (counted.isComplementOf(phrase)) {
        return words.measure(Kind.MONEY, sentence.token(phrase.head()).lemma());
      }
    }
    return Optional.empty();
  }
}
