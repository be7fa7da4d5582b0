/**
 * The files of evaluation sets.
 *
 * <p>Input: a file's bytes. Output: its kind and lines, for {@code evaluate.entity} and {@code
 * evaluate.event}; what is wrong with a line is a problem.
 */
@NullMarked
package org.newsgraph.evaluate.set;

import org.jspecify.annotations.NullMarked;
