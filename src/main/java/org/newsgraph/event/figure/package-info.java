/**
 * Finds counted quantities: people killed, displaced, detained, money, votes.
 *
 * <p>Input: a sentence with its clauses and mentions ({@code event.clause}, {@code entity}), from
 * {@code event}. Output: {@code Figure}s, for the {@code Extraction}. What a number counts is told
 * by the pack's tables {@code measures} and {@code figure-words}.
 */
@NullMarked
package org.newsgraph.event.figure;

import org.jspecify.annotations.NullMarked;
