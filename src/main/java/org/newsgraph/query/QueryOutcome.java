package org.newsgraph.query;

/**
 * What became of a query.
 *
 * @param rows of a SELECT, triples of a CONSTRUCT or DESCRIBE, 1 for an ASK
 * @param holds the answer of an ASK; {@code true} for all others
 */
public record QueryOutcome(long rows, boolean holds) {}
