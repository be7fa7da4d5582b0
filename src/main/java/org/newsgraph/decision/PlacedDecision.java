package org.newsgraph.decision;

import org.newsgraph.model.fact.Decision;

/**
 * A decision and where it stands.
 *
 * @param file as the user named it
 * @param line 1-based
 */
public record PlacedDecision(Decision decision, String file, int line) {}
