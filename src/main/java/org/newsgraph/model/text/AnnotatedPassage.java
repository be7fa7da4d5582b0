package org.newsgraph.model.text;

import java.util.List;
import java.util.function.Function;
import org.newsgraph.model.Span;
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

  /** The times within a stretch of the passage. */
  public List<TimeExpression> timesIn(Span span) {
    return within(times, TimeExpression::span, span);
  }

  /** The numbers within a stretch of the passage. */
  public List<NumberExpression> numbersIn(Span span) {
    return within(numbers, NumberExpression::span, span);
  }

  private static <T> List<T> within(List<T> all, Function<T, Span> spanOf, Span span) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spanOf.apply(all.get(middle)).begin() < span.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < all.size() && span.contains(spanOf.apply(all.get(end)))) {
      end++;
    }
    return all.subList(low, end);
  }
}
