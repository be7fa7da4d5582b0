/**
 * What goes wrong with an input, said once and clearly.
 *
 * <p>Input: nothing. Output: nothing. Every step reports to a {@link
 * org.newsgraph.problem.ProblemSink}; whether a problem ends the run is decided by who made the
 * sink.
 */
@NullMarked
package org.newsgraph.problem;

import org.jspecify.annotations.NullMarked;
