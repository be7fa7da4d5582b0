package org.newsgraph.event.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.Argument;
import org.newsgraph.event.clause.Clause;
import org.newsgraph.event.clause.NounPhrase;
import org.newsgraph.model.Fold;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.fact.Party;
import org.newsgraph.model.text.TimeExpression;
import org.newsgraph.model.text.Token;

/** Reads what is said around a figure: who is counted, of what event, where, for which time. */
final class FigureContext {
  /** Tokens: so far behind those counted what is said of their make-up begins. */
  private static final int COMPOSITION_REACH = 12;

  /** Tokens: so far before its nearest noun the name of an event is looked for. */
  private static final int CHAIN = 8;

  private static final int DATE = 10;

  private final MeasureWords words;
  private final FigureSentence sentence;
  private final Measured measured;
  private final Counted counted;

  FigureContext(MeasureWords words, FigureSentence sentence, Measured measured) {
    this.words = words;
    this.sentence = sentence;
    this.measured = measured;
    this.counted = measured.counted();
  }

  /** Who is counted: "Afghan civilians", "women and children". */
  Optional<String> of() {
    boolean people =
        counted.noun() >= 0
            && measured.rule() != FigureRule.MONEY
            && measured.rule() != FigureRule.NOUN
            && words.state(sentence.token(counted.noun()), null).isEmpty();
    if (!people) {
      return Optional.empty();
    }
    boolean complement = counted.noun() > counted.phrase().last();
    NounPhrase of =
        complement ? Objects.requireNonNull(counted.phrase().of()).main() : counted.phrase();
    int first = complement ? of.first() : counted.last() + 1;
    boolean whole = complement || counted.phrase().of() != null;
    int last = whole ? counted.phrase().end() : coordinated();
    while (first < last && (sentence.token(first).is("DET") || isMore(first))) {
      first++;
    }
    return isMore(last) ? Optional.empty() : Optional.of(sentence.text(first, last));
  }

  private boolean isMore(int token) {
    return words.is("MORE", Fold.caseOf(sentence.token(token).text()));
  }

  /** The last token of those counted, with a second plural noun: "13 women and children". */
  private int coordinated() {
    int last = counted.phrase().last();
    if (last + 2 < sentence.size() && sentence.token(last + 1).is("CCONJ")) {
      for (NounPhrase next : sentence.syntax().nounPhrases()) {
        boolean plural =
            next.first() == last + 2 && sentence.token(next.head()).form().equals("PLUR");
        if (plural && sentence.token(next.first()).is("NOUN") && next.of() == null) {
          return next.last();
        }
      }
    }
    return last;
  }

  /** What is said of the make-up of those counted, up to the next mark. */
  Optional<String> composition() {
    List<Token> tokens = sentence.sentence().tokens();
    int limit = Math.min(tokens.size(), counted.end() + COMPOSITION_REACH);
    for (int i = counted.end() + 2; i < limit; i++) {
      if (tokens.get(i - 1).is("PUNCT") && words.composition(tokens, i) > 0) {
        int end = i + words.composition(tokens, i);
        while (end < tokens.size() && !tokens.get(end).is("PUNCT")) {
          end++;
        }
        return Optional.of(sentence.text(i, end - 1));
      }
      if (tokens.get(i).is("NUM")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The event or party concerned. */
  Optional<Party> about() {
    Clause clause = measured.clause();
    if (clause != null && measured.rule() == FigureRule.VERB && !clause.verb().passive()) {
      Optional<NounPhrase> agent =
          clause.subject().filter(s -> !counted.isIn(s)).map(s -> s.main()).filter(this::isNoun);
      if (agent.isPresent()) {
        NounPhrase event = harmful(agent.get()).orElse(agent.get());
        return Optional.of(sentence.party(event, withSetting(event)));
      }
    }
    return cause();
  }

  /** Of "an attack on a mosque in the north": the nearest phrase, going back, that is an event. */
  private Optional<NounPhrase> harmful(NounPhrase agent) {
    List<NounPhrase> phrases = sentence.syntax().nounPhrases();
    for (int i = phrases.size() - 1; i >= 0; i--) {
      NounPhrase phrase = phrases.get(i);
      boolean chained = phrase.first() <= agent.first() && phrase.first() >= agent.first() - CHAIN;
      if (chained && isHarm(phrase)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  private boolean isHarm(NounPhrase phrase) {
    return words.is("HARM", sentence.token(phrase.head()).lemma());
  }

  private boolean isNoun(NounPhrase phrase) {
    return !sentence.token(phrase.head()).is("PRON");
  }

  /** The end of "war on Gaza": a phrase with the one behind it that belongs to its name. */
  private int withSetting(NounPhrase phrase) {
    List<Argument> behind = sentence.syntax().argumentsBehind(phrase.end());
    boolean near =
        !behind.isEmpty()
            && behind.get(0).token() == phrase.end() + 1
            && words.is("SETTING", behind.get(0).preposition());
    return near ? behind.get(0).phrase().main().last() : phrase.end();
  }

  private Optional<Party> cause() {
    for (Argument argument : sentence.syntax().argumentsBehind(measured.behind())) {
      NounPhrase phrase = argument.phrase().main();
      Token head = sentence.token(phrase.head());
      boolean harm = words.is("HARMBY", argument.preposition()) && isHarm(phrase);
      boolean cause =
          words.is("CAUSE", argument.preposition())
              && (isHarm(phrase) || head.is("NOUN") && !isTime(head.span()));
      if (harm || cause) {
        return Optional.of(sentence.party(phrase, phrase.end()));
      }
    }
    return Optional.empty();
  }

  private boolean isTime(Span span) {
    return sentence.times().stream().anyMatch(t -> t.span().overlaps(span));
  }

  /** The nearest place behind a preposition, first behind the number, then before it. */
  Optional<Party> place() {
    Span number = counted.number().span();
    Span people = sentence.sentence().span(counted.phrase().first(), counted.end());
    @Nullable Mention before = null;
    for (Mention mention : sentence.mentions()) {
      boolean place =
          mention.type() == MentionType.LOCATION
              && mention.kind() == Mention.Kind.NAME
              && !mention.span().overlaps(people)
              && isBehindPreposition(mention);
      if (place && mention.span().begin() > number.end()) {
        return Optional.of(party(mention));
      }
      before = place ? mention : before;
    }
    return Optional.ofNullable(before).map(FigureContext::party);
  }

  private boolean isBehindPreposition(Mention mention) {
    int at = sentence.sentence().tokenAt(mention.span().begin()) - 1;
    while (at >= 0 && (sentence.token(at).is("DET") || sentence.token(at).is("ADJ"))) {
      at--;
    }
    return at >= 0 && sentence.token(at).is("ADP");
  }

  private static Party party(Mention mention) {
    if (mention.referents().isEmpty()) {
      return new Party(mention.text(), mention.text(), null, mention.span());
    }
    Entity entity = mention.referents().get(0);
    return new Party(entity.name(), mention.text(), entity.iri(), mention.span());
  }

  /** The start of the time counted: "since October 7, 2023". */
  Optional<String> from() {
    return sentence.times().stream()
        .filter(t -> t.relation() == TimeExpression.Relation.SINCE && !t.edtf().isEmpty())
        .filter(this::isInClause)
        .map(TimeExpression::edtf)
        .findFirst();
  }

  /** Whether no further verb stands between the number and a time behind it. */
  private boolean isInClause(TimeExpression time) {
    int from = Math.max(counted.last(), clauseEnd());
    int to = sentence.sentence().tokenAt(time.span().begin());
    return sentence.syntax().clauses().stream()
        .noneMatch(c -> c.verb().first() > from && c.verb().first() < to);
  }

  private int clauseEnd() {
    return measured.clause() == null ? 0 : measured.clause().verb().last();
  }

  /** The day for which the number is given: as stated, else that of the article. */
  Optional<String> asOf() {
    for (TimeExpression time : sentence.times()) {
      if (!time.edtf().isEmpty() && isBehindAsOf(time)) {
        return Optional.of(time.edtf());
      }
    }
    return Optional.ofNullable(sentence.published())
        .map(p -> p.length() > DATE ? p.substring(0, DATE) : p);
  }

  private boolean isBehindAsOf(TimeExpression time) {
    int at = sentence.sentence().tokenAt(time.span().begin());
    for (int first = Math.max(0, at - 2); first < at; first++) {
      if (words.is("ASOF", Fold.caseOf(sentence.text(first, at - 1)))) {
        return true;
      }
    }
    return false;
  }
}
