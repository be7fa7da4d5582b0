/**
 * Finds who holds which office.
 *
 * <p>Input: {@code LinkedArticle} (from {@code entity}), by way of {@code event}. Output: {@code
 * Tenure}s, for the {@code Extraction}.
 */
@NullMarked
package org.newsgraph.event.tenure;

import org.jspecify.annotations.NullMarked;
