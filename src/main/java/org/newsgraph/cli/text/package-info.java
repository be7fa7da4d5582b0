/**
 * Text for people about sentences, facts and rules.
 *
 * <p>Input: {@code Trace}s and rules from {@code pipeline}. Output: lines for {@code command} to
 * print.
 */
@NullMarked
package org.newsgraph.cli.text;

import org.jspecify.annotations.NullMarked;
