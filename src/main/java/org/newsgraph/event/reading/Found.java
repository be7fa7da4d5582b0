package org.newsgraph.event.reading;

import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.fact.Party;

/** A party with its entity. */
public record Found(Party party, Entity entity) {
  /** One whom no words at this place name. */
  public static Found unmentioned(Entity entity) {
    return new Found(new Party(entity.name(), null, entity.iri(), null), entity);
  }
}
