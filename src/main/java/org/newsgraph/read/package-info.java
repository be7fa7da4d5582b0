/**
 * Files, folders, globs and standard input become captures.
 *
 * <p>Input: what the user names on the command line. Output: a stream of {@link
 * org.newsgraph.model.article.Capture}, one for each page, text or record, in input order. Previous
 * package: none, this is where the flow starts. Next package: {@code article}.
 *
 * <p>Content decides what a file is, its name only where the content leaves it open. All that
 * leaves this package is text in UTF-8: {@code article} never meets an archive or another encoding.
 * One capture is in memory at a time.
 */
@NullMarked
package org.newsgraph.read;

import org.jspecify.annotations.NullMarked;
