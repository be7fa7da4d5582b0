/**
 * Tells who says what in a passage.
 *
 * <p>Input: {@code SentenceReading}s. Output: {@code Sayings}; next is {@code rule}.
 */
@NullMarked
package org.newsgraph.event.saying;

import org.jspecify.annotations.NullMarked;
