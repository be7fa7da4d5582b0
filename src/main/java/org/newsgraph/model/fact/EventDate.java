package org.newsgraph.model.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.text.TimeExpression;

/**
 * When an event was.
 *
 * @param edtf EDTF, levels 0 to 2
 * @param expression the words that say so
 */
public record EventDate(
    String edtf,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    TimeExpression.Precision precision,
    String expression) {

  /** Whether the day is known, so that the same event of two articles can have one IRI. */
  public boolean isDay() {
    return precision == TimeExpression.Precision.DAY && earliest != null;
  }
}
