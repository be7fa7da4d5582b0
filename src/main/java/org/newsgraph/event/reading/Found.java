package org.newsgraph.event.reading;

import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.fact.Party;

/** A party with its entity. */
public record Found(Party party, Entity entity) {}
