package org.newsgraph.event.clause;

/**
 * A phrase behind a preposition.
 *
 * @param preposition plain, folded: of "ahead of" it is what the table {@code prepositions} says
 * @param token index of the preposition's first token
 */
public record Argument(String preposition, int token, Phrase phrase) {}
