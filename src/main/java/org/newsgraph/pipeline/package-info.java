/**
 * Wires the steps: {@code read -> article -> text -> entity -> event}, then {@code export}, {@code
 * rdf}, {@code validate}, {@code store}. The only package that knows all of them.
 *
 * <p>Input: what the user named, and the knowledge base. Output: extraction records in input order,
 * RDF, a store, counts. Before it stands {@code read}, after it {@code cli}.
 */
@NullMarked
package org.newsgraph.pipeline;

import org.jspecify.annotations.NullMarked;
