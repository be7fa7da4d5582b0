package org.newsgraph.event.figure;

import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.Clause;

/**
 * What a number was found to count.
 *
 * @param rule what told so
 * @param clause the clause whose verb told so, or that those counted stand in
 * @param behind the token behind which more is said of it: the noun or state that told so, or the
 *     last token of those counted
 */
record Measured(
    Counted counted, String measure, FigureRule rule, @Nullable Clause clause, int behind) {}
