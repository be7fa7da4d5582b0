package org.newsgraph.event.figure;

import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.Clause;
import org.newsgraph.model.Span;
import org.newsgraph.model.fact.Assertion;

/** Tells how what stands at a place of a passage is said, and by whom. */
@FunctionalInterface
public interface Asserter {
  /**
   * The assertion of a figure; rule and confidence are replaced by those of the finder.
   *
   * @param anchor the number
   * @param clause the clause that says what is counted; absent where none does ("35 dead")
   */
  Assertion assertion(Span anchor, @Nullable Clause clause);
}
