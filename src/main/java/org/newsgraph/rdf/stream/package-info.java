/**
 * Decorators on a stream of quads: what happens to quads on their way.
 *
 * <p>Input: quads from {@code rdf}. Output: quads for {@code store} or a file. A decorator knows
 * nothing of articles.
 */
@NullMarked
package org.newsgraph.rdf.stream;

import org.jspecify.annotations.NullMarked;
