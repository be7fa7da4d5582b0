package org.newsgraph.event.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.Span;
import org.newsgraph.model.fact.Assertion;
import org.newsgraph.model.fact.Evidence;
import org.newsgraph.model.fact.Figure;
import org.newsgraph.model.text.NumberExpression;

/**
 * Finds the figures of a sentence: how many were killed, injured, displaced, detained, missing,
 * released, besieged, how many troops and votes, how much money. A number without such a measure is
 * none. Safe for many threads.
 *
 * <p>{@code new FigureFinder(pack).find(sentence, asserter)}
 */
public final class FigureFinder {
  private final MeasureWords words;
  private final MeasureFinder measures;
  private final CountFinder counts;

  public FigureFinder(LanguagePack pack) {
    this.words = new MeasureWords(pack);
    this.measures = new MeasureFinder(words);
    this.counts = new CountFinder(words);
  }

  /** The figures, by their number, at most one for each. */
  public List<Figure> find(FigureSentence sentence, Asserter asserter) {
    List<Measured> found = new ArrayList<>();
    for (NumberExpression number : sentence.numbers()) {
      Optional<Counted> counted = Counted.of(sentence, number);
      boolean amount = number.unit() != null;
      counted
          .flatMap(
              c ->
                  amount
                      ? counts.count(sentence, c)
                      : measures.measure(sentence, c, found).or(() -> counts.count(sentence, c)))
          .ifPresent(found::add);
    }
    return found.stream().map(m -> figure(sentence, m, asserter)).toList();
  }

  private Figure figure(FigureSentence sentence, Measured measured, Asserter asserter) {
    NumberExpression number = measured.counted().number();
    Span anchor = number.number();
    FigureContext context = new FigureContext(words, sentence, measured);
    Assertion said = asserter.assertion(anchor, measured.clause());
    return new Figure(
        id(sentence, measured),
        measured.measure(),
        number.value(),
        number.valueMax(),
        number.unit(),
        number.comparator(),
        context.of().orElse(null),
        context.composition().orElse(null),
        context.about().orElse(null),
        context.place().orElse(null),
        context.from().orElse(null),
        context.asOf().orElse(null),
        new Evidence(sentence.passage().passage(), anchor, sentence.sentence().span()),
        new Assertion(
            said.polarity(),
            said.modality(),
            said.voice(),
            said.attributedTo(),
            measured.rule().id(),
            measured.rule().confidence()));
  }

  private static String id(FigureSentence sentence, Measured measured) {
    Span span = measured.counted().number().number();
    return IriMinter.local(
        Figure.KIND,
        sentence.articleKey(),
        sentence.passage().passage().in(),
        String.valueOf(span.begin()),
        String.valueOf(span.end()),
        measured.measure());
  }
}
