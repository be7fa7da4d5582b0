/**
 * The commands, one class each.
 *
 * <p>Input: parsed arguments and the console. Output: an exit code; what a command does is done by
 * {@code pipeline}, {@code store}, {@code query} and {@code serve}.
 */
@NullMarked
package org.newsgraph.cli.command;

import org.jspecify.annotations.NullMarked;
