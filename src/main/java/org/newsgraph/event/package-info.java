/**
 * Finds what happened, and how it is said.
 *
 * <p>Input: {@code LinkedArticle} (from {@code entity}). Output: {@code Extraction}: events,
 * tenures, figures and legal facts, each with its evidence, who says so and how sure; next are
 * {@code rdf} and {@code export}. The rules are tables of the language pack.
 */
@NullMarked
package org.newsgraph.event;

import org.jspecify.annotations.NullMarked;
