/**
 * The streams of one run of the program: data, messages, progress.
 *
 * <p>Input: problems, lines and ticks. Output: bytes on standard output and standard error.
 */
@NullMarked
package org.newsgraph.cli.console;

import org.jspecify.annotations.NullMarked;
