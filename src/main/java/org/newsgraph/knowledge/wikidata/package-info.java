/**
 * Reads dumps of Wikidata, item by item.
 *
 * <p>Input: the JSON dump or the truthy N-Triples, plain or compressed. Output: entries and tenures
 * as Turtle, for {@code knowledge.imports}, the next package.
 */
@NullMarked
package org.newsgraph.knowledge.wikidata;

import org.jspecify.annotations.NullMarked;
