package org.newsgraph.model.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the knowledge base.
 *
 * @param iri under {@code IriMinter.NAMESPACE + "kb/"}
 * @param name preferred English label
 * @param entityClass local name of the ontology's class
 * @param country IRI of the country it belongs to (of a country: absent)
 * @param partOf IRI of the larger organization or place
 * @param sectors PLOVER sector codes, such as {@code SPY}
 */
public record KnownEntity(
    String iri,
    String name,
    MentionType type,
    String entityClass,
    @Nullable String country,
    @Nullable String partOf,
    List<String> sectors) {
  public KnownEntity {
    sectors = List.copyOf(sectors);
  }

  public Entity asEntity() {
    return new Entity(iri, name, type, entityClass, Entity.Origin.KNOWN, country, partOf);
  }
}
