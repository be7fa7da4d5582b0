/**
 * Mentions and entities compared with tags in a text.
 *
 * <p>Input: texts tagged by hand, and what the analysis found in them. Output: a {@code Report},
 * for {@code evaluate}.
 */
@NullMarked
package org.newsgraph.evaluate.entity;

import org.jspecify.annotations.NullMarked;
