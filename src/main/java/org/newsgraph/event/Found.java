package org.newsgraph.event;

import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.fact.Party;

/** A party with its entity. */
record Found(Party party, Entity entity) {}
