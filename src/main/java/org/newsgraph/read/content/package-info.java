/**
 * The bytes of an input become text and rows, within limits.
 *
 * <p>Input: the bytes of a file or of standard input. Output: unpacked bytes, their encoding, lines
 * and table rows, for {@code read} alone. Previous package: none. Next package: {@code read}.
 */
@NullMarked
package org.newsgraph.read.content;

import org.jspecify.annotations.NullMarked;
