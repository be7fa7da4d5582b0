package org.newsgraph.resolve;

/**
 * What the graph of links holds.
 *
 * @param copies articles that repeat another one
 * @param events events that stand for another one told elsewhere
 * @param entities entities that are another one under an IRI of its own
 * @param changed whether the graph differs from the one before
 */
public record Resolution(long copies, long events, long entities, boolean changed) {}
