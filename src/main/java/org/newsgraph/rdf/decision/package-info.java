/**
 * Decisions of people as RDF, for all that writes what they changed.
 *
 * <p>Input: decisions. Output: triples, for the graphs of articles and for that of links.
 */
@NullMarked
package org.newsgraph.rdf.decision;

import org.jspecify.annotations.NullMarked;
