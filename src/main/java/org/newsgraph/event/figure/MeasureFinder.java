package org.newsgraph.event.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.Argument;
import org.newsgraph.event.clause.Clause;
import org.newsgraph.event.clause.NounPhrase;
import org.newsgraph.event.clause.Phrase;
import org.newsgraph.event.figure.MeasureWords.Kind;
import org.newsgraph.model.Fold;
import org.newsgraph.model.text.Token;

/** Tells what a number counts, from the verb, noun or state beside it. */
final class MeasureFinder {
  /** Tokens: so far behind a verb the state of its place is looked for. */
  private static final int PLACE_REACH = 6;

  private final MeasureWords words;

  MeasureFinder(MeasureWords words) {
    this.words = words;
  }

  /**
   * What a number counts, if that is told.
   *
   * @param before the figures that stand before it in the sentence
   */
  Optional<Measured> measure(FigureSentence sentence, Counted counted, List<Measured> before) {
    if (isThing(sentence, counted)) {
      return Optional.empty();
    }
    Optional<Measured> found = noun(sentence, counted);
    for (Supplier<Optional<Measured>> rule : rules(sentence, counted, before)) {
      found = found.or(rule);
    }
    return found;
  }

  private List<Supplier<Optional<Measured>>> rules(
      FigureSentence sentence, Counted counted, List<Measured> before) {
    return List.of(
        () -> clause(sentence, counted),
        () -> stateBehind(sentence, counted, counted.end()),
        () -> stateInside(sentence, counted),
        () -> complement(sentence, counted),
        () -> total(sentence, counted),
        () -> part(sentence, counted, before));
  }

  private boolean isThing(FigureSentence sentence, Counted counted) {
    return counted.noun() >= 0 && words.is("THING", sentence.token(counted.noun()).lemma());
  }

  /** "Four deaths". */
  private Optional<Measured> noun(FigureSentence sentence, Counted counted) {
    return counted.noun() < 0
        ? Optional.empty()
        : words
            .measure(Kind.NOUN, sentence.token(counted.noun()).lemma())
            .map(m -> new Measured(counted, m, FigureRule.NOUN, null, counted.end()));
  }

  private Optional<Measured> clause(FigureSentence sentence, Counted counted) {
    for (Clause clause : sentence.syntax().clauses()) {
      Optional<String> measure = byVerb(sentence, clause, counted);
      if (measure.isPresent()) {
        int behind = Math.max(counted.end(), clause.verb().last());
        return measure.map(m -> new Measured(counted, m, FigureRule.VERB, clause, behind));
      }
      boolean subject = clause.subject().filter(counted::isIn).isPresent();
      if (subject && words.is("COPULA", clause.lemma())) {
        Optional<Measured> state =
            stateBehind(sentence, counted, clause.verb().last())
                .or(() -> statePlace(sentence, counted, clause));
        if (state.isPresent()) {
          return state;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> byVerb(FigureSentence sentence, Clause clause, Counted counted) {
    String lemma = clause.lemma();
    @Nullable Token noun = counted.noun(sentence);
    Optional<String> exchange = words.measure(Kind.EXCHANGE, lemma, noun);
    if (clause.patient().filter(counted::isIn).isPresent()) {
      return words.measure(Kind.OBJECT, lemma, noun).or(() -> exchange);
    }
    if (exchange.isPresent()) {
      for (Argument argument : clause.arguments()) {
        if (words.is("FOR", argument.preposition()) && counted.isIn(argument.phrase())) {
          return exchange;
        }
      }
    }
    boolean subject =
        !clause.verb().passive() && clause.subject().filter(counted::isIn).isPresent();
    if (!subject) {
      return Optional.empty();
    }
    Token verb = sentence.token(clause.verb().head());
    Optional<String> state =
        clause.objects().isEmpty() && !verb.form().equals("ED")
            ? words.state(verb, noun)
            : Optional.empty();
    return words.measure(Kind.SUBJECT, lemma, noun).or(() -> state);
  }

  /** "35 dead", "12 others wounded", "ten people killed": a state without an object of its own. */
  private Optional<Measured> stateBehind(FigureSentence sentence, Counted counted, int behind) {
    int at = behind + 1;
    while (at < sentence.size() && isMore(sentence.token(at))) {
      at++;
    }
    if (at >= sentence.size() || (at + 1 < sentence.size() && opensObject(sentence, at + 1))) {
      return Optional.empty();
    }
    int state = at;
    @Nullable Clause clause = behind > counted.end() ? clauseAt(sentence, behind) : null;
    return words
        .state(sentence.token(state), counted.noun(sentence))
        .map(m -> new Measured(counted, m, FigureRule.STATE, clause, state));
  }

  private boolean isMore(Token token) {
    return token.is("ADV") || words.is("MORE", Fold.caseOf(token.text()));
  }

  private static boolean opensObject(FigureSentence sentence, int at) {
    Token token = sentence.token(at);
    return switch (token.tag()) {
      case "NOUN", "PROPN", "NUM", "DET", "PRON" -> true;
      default -> false;
    };
  }

  private static @Nullable Clause clauseAt(FigureSentence sentence, int token) {
    for (Clause clause : sentence.syntax().clauses()) {
      if (clause.verb().first() <= token && token <= clause.verb().last()) {
        return clause;
      }
    }
    return null;
  }

  /** "40 wounded soldiers". */
  private Optional<Measured> stateInside(FigureSentence sentence, Counted counted) {
    for (int i = counted.last() + 1; i <= counted.phrase().last(); i++) {
      Optional<String> state = words.state(sentence.token(i), counted.noun(sentence));
      if (state.isPresent()) {
        return state.map(m -> new Measured(counted, m, FigureRule.STATE, null, counted.end()));
      }
    }
    return Optional.empty();
  }

  /** "Half a million people are in areas besieged by the army". */
  private Optional<Measured> statePlace(FigureSentence sentence, Counted counted, Clause clause) {
    int from = clause.verb().last() + 1;
    for (int i = from; i < Math.min(sentence.size(), from + PLACE_REACH); i++) {
      String folded = Fold.caseOf(sentence.token(i).text());
      Optional<String> place = words.measure(Kind.PLACE, folded);
      if (place.isPresent()) {
        return place.map(
            m -> new Measured(counted, m, FigureRule.PLACE, clause, clause.verb().last()));
      }
    }
    return Optional.empty();
  }

  /** "The deaths of four men", "a death toll of 120". */
  private Optional<Measured> complement(FigureSentence sentence, Counted counted) {
    for (NounPhrase phrase : sentence.syntax().nounPhrases()) {
      if (counted.isComplementOf(phrase)) {
        String lemma = sentence.token(phrase.head()).lemma();
        Optional<String> act =
            words
                .measure(Kind.ACT, lemma, counted.noun(sentence))
                .or(() -> words.measure(Kind.TOTAL, lemma));
        if (act.isPresent()) {
          return act.map(m -> new Measured(counted, m, FigureRule.ACT, null, counted.end()));
        }
      }
    }
    return Optional.empty();
  }

  /** "The toll rose to 200", "bringing the death toll to 20". */
  private Optional<Measured> total(FigureSentence sentence, Counted counted) {
    for (Clause clause : sentence.syntax().clauses()) {
      boolean counts =
          clause.objects().stream().anyMatch(counted::isIn)
              || clause.arguments().stream().anyMatch(a -> counted.isIn(a.phrase()));
      List<Phrase> named = new ArrayList<>(clause.objects());
      clause.subject().ifPresent(named::add);
      for (Phrase phrase : counts ? named : List.<Phrase>of()) {
        NounPhrase total = phrase.main();
        Optional<String> measure = words.measure(Kind.TOTAL, sentence.token(total.head()).lemma());
        if (measure.isPresent()) {
          return measure.map(m -> new Measured(counted, m, FigureRule.TOTAL, clause, total.last()));
        }
      }
    }
    return Optional.empty();
  }

  /** "..., including 12 children": a part of those counted before. */
  private Optional<Measured> part(FigureSentence sentence, Counted counted, List<Measured> before) {
    boolean part =
        !before.isEmpty()
            && counted.first() > 0
            && words.is("INCLUDING", Fold.caseOf(sentence.token(counted.first() - 1).text()));
    if (!part) {
      return Optional.empty();
    }
    Measured whole = before.get(before.size() - 1);
    return Optional.of(
        new Measured(counted, whole.measure(), FigureRule.PART, whole.clause(), whole.behind()));
  }
}
