/**
 * What has to hold in the graph of an article, checked before it is stored or written.
 *
 * <p>Input: an article's graph, from {@code rdf}. Output: {@link org.newsgraph.problem.Problem}s;
 * the graph goes on to {@code store} or into a file. The rules are SHACL shapes, in {@code
 * ontology/shapes.ttl}; this package only runs them and words what they find.
 */
@NullMarked
package org.newsgraph.validate;

import org.jspecify.annotations.NullMarked;
