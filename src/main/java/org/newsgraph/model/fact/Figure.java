package org.newsgraph.model.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.text.NumberExpression;

/**
 * A counted quantity.
 *
 * @param measure {@code killed}, {@code injured}, ..., else the counted noun
 * @param unit ISO 4217 code for money
 * @param of who is counted
 * @param composition what is said of their make-up: "most of them women and children"
 * @param about the event or party concerned
 * @param from EDTF start of the period counted
 * @param asOf EDTF date for which the number is given
 */
public record Figure(
    String id,
    String measure,
    BigDecimal value,
    @Nullable BigDecimal valueMax,
    @Nullable String unit,
    NumberExpression.Comparator comparator,
    @Nullable String of,
    @Nullable String composition,
    @Nullable Party about,
    @Nullable Party place,
    @Nullable String from,
    @Nullable String asOf,
    Evidence evidence,
    Assertion assertion)
    implements Fact {
  /** The kind in the ids of figures, see {@code IriMinter.local}. */
  public static final String KIND = "figure";
}
