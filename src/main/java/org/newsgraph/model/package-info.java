/**
 * The records in which the steps of the pipeline meet.
 *
 * <p>Input: nothing. Output: nothing. No behaviour beyond invariants and identity. {@code
 * model.article} is what {@code read} and {@code article} produce, {@code model.text} what {@code
 * text} produces, {@code model.entity} what {@code entity} produces, {@code model.fact} what {@code
 * event} produces and what {@code rdf} and {@code export} write. Each of the four may use those
 * before it and this package.
 */
@NullMarked
package org.newsgraph.model;

import org.jspecify.annotations.NullMarked;
