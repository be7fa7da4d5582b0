/**
 * How commands and their options are written, parsed and explained.
 *
 * <p>Input: the words of the command line. Output: {@link org.newsgraph.cli.syntax.Arguments}, help
 * texts and usage errors.
 */
@NullMarked
package org.newsgraph.cli.syntax;

import org.jspecify.annotations.NullMarked;
