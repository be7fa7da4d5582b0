package org.newsgraph.entity.link;

import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Fold;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Entity.Origin;
import org.newsgraph.model.entity.MentionType;

/** Makes entities that the knowledge base lacks, with IRIs by the rules of docs/ontology.md. */
final class Mint {
  private static final String KIND = "entity";

  private final IriMinter iris;
  private final String article;

  /**
   * @param article key of the article, for what is local to it
   */
  Mint(IriMinter iris, String article) {
    this.iris = iris;
    this.article = article;
  }

  /** A person; the class may say "Official", the IRI does not depend on it. */
  Entity person(String name, String entityClass, @Nullable String country) {
    String iri = iris.iri(KIND, Fold.name(name), "Person", text(country));
    return new Entity(iri, name, MentionType.PERSON, entityClass, Origin.NAMED, country, null);
  }

  /** A named organization, place or people. */
  Entity named(
      String name,
      MentionType type,
      String entityClass,
      @Nullable String country,
      @Nullable String partOf) {
    String iri = iris.iri(KIND, Fold.name(name), entityClass, text(country));
    return new Entity(iri, name, type, entityClass, Origin.NAMED, country, partOf);
  }

  /** A body of which its owner has one, wherever it is told: "the Syrian government". */
  Entity body(String name, String entityClass, String owner, @Nullable String country) {
    String iri = iris.iri(KIND, "body", entityClass, owner);
    MentionType type = MentionType.ORGANISATION;
    return new Entity(iri, name, type, entityClass, Origin.NAMED, country, owner);
  }

  /** A group or stretch of land that only this article tells of. */
  Entity described(
      String name,
      MentionType type,
      String entityClass,
      @Nullable String country,
      @Nullable String partOf) {
    String iri = iris.iri(KIND, "described", article, Fold.name(name), entityClass);
    return new Entity(iri, name, type, entityClass, Origin.DESCRIBED, country, partOf);
  }

  private static String text(@Nullable String iri) {
    return iri == null ? "" : iri;
  }
}
