package org.newsgraph.model.text;

import java.util.List;
import org.newsgraph.model.article.Passage;

/** A passage with its sentences and what was found in them; all lists in reading order. */
public record AnnotatedPassage(
    Passage passage,
    List<Sentence> sentences,
    List<Quotation> quotations,
    List<TimeExpression> times,
    List<NumberExpression> numbers) {
  public AnnotatedPassage {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    times = List.copyOf(times);
    numbers = List.copyOf(numbers);
  }
}
