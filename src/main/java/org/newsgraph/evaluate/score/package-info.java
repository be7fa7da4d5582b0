/**
 * Counts of what is right, and the reports made of them.
 *
 * <p>Input: comparisons (from {@code evaluate.entity} and {@code evaluate.event}). Output: {@code
 * Report}, for {@code evaluate}.
 */
@NullMarked
package org.newsgraph.evaluate.score;

import org.jspecify.annotations.NullMarked;
