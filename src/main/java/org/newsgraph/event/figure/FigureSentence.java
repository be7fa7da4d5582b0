package org.newsgraph.event.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.NounPhrase;
import org.newsgraph.event.clause.SentenceSyntax;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.fact.Party;
import org.newsgraph.model.text.AnnotatedPassage;
import org.newsgraph.model.text.NumberExpression;
import org.newsgraph.model.text.Sentence;
import org.newsgraph.model.text.TimeExpression;
import org.newsgraph.model.text.Token;

/**
 * A sentence in which figures are looked for.
 *
 * @param articleKey the capture key of the article
 * @param published ISO 8601 date of the article; absent where not known, and for promos
 * @param mentions those of this sentence, in reading order
 */
public record FigureSentence(
    String articleKey,
    @Nullable String published,
    AnnotatedPassage passage,
    SentenceSyntax syntax,
    List<Mention> mentions) {
  public FigureSentence {
    mentions = List.copyOf(mentions);
  }

  Sentence sentence() {
    return syntax.sentence();
  }

  String text() {
    return passage.passage().text();
  }

  int size() {
    return sentence().tokens().size();
  }

  Token token(int index) {
    return sentence().tokens().get(index);
  }

  String text(int first, int last) {
    return sentence().span(first, last).of(text());
  }

  List<NumberExpression> numbers() {
    return passage.numbersIn(sentence().span());
  }

  List<TimeExpression> times() {
    return passage.timesIn(sentence().span());
  }

  /** A noun phrase as a party: the entity it names, else its words without determiner. */
  Party party(NounPhrase phrase, int last) {
    int first = phrase.first();
    while (first < phrase.head() && token(first).is("DET")) {
      first++;
    }
    Span span = sentence().span(first, last);
    Span head = token(phrase.head()).span();
    for (Mention mention : mentions) {
      if (mention.head().contains(head) && mention.referents().size() == 1) {
        var entity = mention.referents().get(0);
        return new Party(entity.name(), mention.text(), entity.iri(), mention.span());
      }
    }
    String words = span.of(text());
    return new Party(words, words, null, span);
  }
}
