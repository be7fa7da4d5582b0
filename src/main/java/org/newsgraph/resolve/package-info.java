/**
 * What takes several articles to see: copies, events that several articles tell, names that stand
 * for one.
 *
 * <p>Input: all article graphs of {@code store}. Output: the graph of links, in the same store,
 * which {@code query} reads through. It is derived: made anew from the article graphs, which it
 * never changes, and the same whatever the order in which they came.
 */
@NullMarked
package org.newsgraph.resolve;

import org.jspecify.annotations.NullMarked;
