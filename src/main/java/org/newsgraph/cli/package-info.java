/**
 * The command line: finds the command, runs it, turns what happened into messages and an exit code.
 *
 * <p>Input: arguments, streams and the environment. Output: data on standard output, everything
 * else on standard error, an exit code. Before it stands nothing, after it {@code pipeline}, {@code
 * query} and {@code serve}; nothing imports it. {@code cli.syntax} is how commands and options are
 * written, {@code cli.console} the streams, {@code cli.command} one class per command.
 */
@NullMarked
package org.newsgraph.cli;

import org.jspecify.annotations.NullMarked;
