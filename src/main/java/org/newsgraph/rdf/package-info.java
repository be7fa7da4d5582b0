/**
 * Extraction records as RDF: the one package that knows how a record becomes triples.
 *
 * <p>Input: {@link org.newsgraph.model.fact.Extraction}, from {@code event}. Output: quads on a
 * Jena {@code StreamRDF}, for {@code validate} and {@code store}.
 *
 * <p>An article becomes one named graph that answers the queries by itself: it holds a label and a
 * class for everything it names. A second named graph, the same for all articles, says what the
 * article graphs were made of. Quads come in a fixed order, each once, without blank nodes. What
 * should happen to quads on their way (counting, dropping repetitions) is a decorator on the
 * stream, never a flag of the mapper. The graph's shape stands in docs/ontology.md.
 */
@NullMarked
package org.newsgraph.rdf;

import org.jspecify.annotations.NullMarked;
