package org.newsgraph.model.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Span;

/**
 * A number as printed, in figures or in words, with what bounds it.
 *
 * @param span the number with its comparator ("nearly 46,600")
 * @param number the span of the number alone
 * @param valueMax the upper end of a range
 * @param unit ISO 4217 code of money, {@code %}, or absent
 */
public record NumberExpression(
    Span span,
    Span number,
    BigDecimal value,
    @Nullable BigDecimal valueMax,
    Comparator comparator,
    @Nullable String unit) {

  /** How the number bounds the quantity; {@link #label} is its name in the record. */
  public enum Comparator {
    EXACTLY("exactly"),
    ABOUT("about"),
    NEARLY("nearly"),
    OVER("over"),
    AT_LEAST("atLeast"),
    AT_MOST("atMost");

    private final String label;

    Comparator(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
