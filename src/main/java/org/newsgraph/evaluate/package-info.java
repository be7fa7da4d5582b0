/**
 * Measures the analysis on texts of which people said what is right.
 *
 * <p>Input: evaluation sets (those shipped under {@code evaluation/}, or a user's own of the same
 * form) and the {@code Analysis} of {@code pipeline}. Output: {@code Report}s, written as tables,
 * Markdown or JSON; next is {@code cli}.
 */
@NullMarked
package org.newsgraph.evaluate;

import org.jspecify.annotations.NullMarked;
