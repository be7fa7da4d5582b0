package org.newsgraph.model.entity;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that an article names.
 *
 * @param iri the same for all mentions in the article and, for known and named ones, across
 *     articles
 * @param name preferred label, or the fullest name in the article
 * @param entityClass local name of the ontology's class, such as {@code Court}
 * @param origin how far the entity is more than words
 * @param country IRI of the country it belongs to, if known
 * @param partOf IRI of the organization or place it is part of, if known
 */
public record Entity(
    String iri,
    String name,
    MentionType type,
    String entityClass,
    Origin origin,
    @Nullable String country,
    @Nullable String partOf) {

  /** Where the identity of an entity comes from. */
  public enum Origin {
    /** in the knowledge base */
    KNOWN,
    /** a proper name that the knowledge base lacks: one IRI wherever it is named alike */
    NAMED,
    /** a group or person told by a description ("security sources"): local to its article */
    DESCRIBED
  }

  /** Whether another entity is the country of this one, or the body or place it is part of. */
  public boolean belongsTo(Entity other) {
    return !iri.equals(other.iri) && (other.iri.equals(country) || other.iri.equals(partOf));
  }
}
