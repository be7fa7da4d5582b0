package org.newsgraph.model.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Span;

/**
 * Words that name a time, resolved against the date of the article where they are relative.
 *
 * @param edtf the value (EDTF levels 0 to 2), such as {@code 2024-11} or {@code XXXX-02-12}; empty
 *     where the words don't tell, such as "Friday" in an article without a date
 * @param earliest first day that it may mean; absent where the year is not known
 * @param latest last day that it may mean
 * @param relation how it bounds what it modifies
 */
public record TimeExpression(
    Span span,
    String text,
    String edtf,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    Precision precision,
    Relation relation) {

  /** The unit to which a time is known. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    RANGE
  }

  /** What the preposition before the time says. */
  public enum Relation {
    AT,
    SINCE,
    UNTIL,
    BEFORE,
    AFTER,
    /** a duration, such as "for three years": no date of its own */
    DURATION,
    /** how often, such as "several times" (a SET of TimeML): no date of its own */
    FREQUENCY
  }
}
