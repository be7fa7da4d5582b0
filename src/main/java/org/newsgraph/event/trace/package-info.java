/**
 * Writes down how the rules fare in a passage, for those who write rules.
 *
 * <p>Input: what {@code rule} tells its observer. Output: {@code SentenceTrace}s of {@code model}.
 * The analysis of articles runs without it.
 */
@NullMarked
package org.newsgraph.event.trace;

import org.jspecify.annotations.NullMarked;
