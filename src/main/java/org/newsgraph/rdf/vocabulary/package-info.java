/**
 * The terms that stand in data, and the scheme of event types.
 *
 * <p>Input: {@code ontology/plover.ttl}. Output: RDF nodes, for {@code rdf}, {@code validate} and
 * whoever else reads or writes the graph. Each of our own terms is defined in {@code
 * ontology/newsgraph.ttl}.
 */
@NullMarked
package org.newsgraph.rdf.vocabulary;

import org.jspecify.annotations.NullMarked;
