/**
 * Decisions: what people overruled, replayed on what the rules found.
 *
 * <p>Input: decisions files, and the linked article of {@code entity} and the extraction of {@code
 * event}. Output: the same records, corrected, which say what was corrected and by whom. A pure
 * function: the order of the decisions, of their files and of the articles changes nothing. Before
 * it stand {@code entity} and {@code event}, after it {@code rdf} and {@code export}. Decisions on
 * what is the same in several articles are left to {@code resolve}.
 */
@NullMarked
package org.newsgraph.decision;

import org.jspecify.annotations.NullMarked;
