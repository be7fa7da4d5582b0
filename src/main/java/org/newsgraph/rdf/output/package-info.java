/**
 * Quads as files, in six formats, an article at a time.
 *
 * <p>Input: the quads of articles, from {@code rdf}. Output: bytes, for {@code convert}; memory
 * holds one article.
 */
@NullMarked
package org.newsgraph.rdf.output;

import org.jspecify.annotations.NullMarked;
