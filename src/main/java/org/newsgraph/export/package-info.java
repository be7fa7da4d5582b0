/**
 * Extraction records as JSON Lines.
 *
 * <p>Input: an {@link org.newsgraph.model.fact.Extraction}, from {@code event}. Output: one line of
 * JSON, which {@code extract} prints and {@code store} keeps. Its schema stands in
 * docs/extract.schema.json.
 */
@NullMarked
package org.newsgraph.export;

import org.jspecify.annotations.NullMarked;
