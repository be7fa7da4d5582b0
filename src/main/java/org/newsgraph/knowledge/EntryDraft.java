package org.newsgraph.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.turtle.Position;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.MentionType;

/**
 * What the files say of one entry, gathered while they are read. Small, as there can be millions.
 */
final class EntryDraft {
  final String iri;

  /** Where the entry was first seen. */
  final Position position;

  final List<String> names = new ArrayList<>(0);
  final List<String> acronyms = new ArrayList<>(0);
  final List<String> demonyms = new ArrayList<>(0);
  final List<String> metonyms = new ArrayList<>(0);
  final List<String> familyNames = new ArrayList<>(0);
  final List<String> sectors = new ArrayList<>(0);

  /** IRIs that must be entries too, with the place where each is named. */
  final List<Reference> references = new ArrayList<>(0);

  /** Whether a file of the user says something of it. */
  boolean own;

  @Nullable String entityClass;
  @Nullable String label;
  @Nullable String country;
  @Nullable String partOf;

  /** Birth or founding, and death or end. */
  @Nullable String from;

  @Nullable String until;

  EntryDraft(String iri, Position position) {
    this.iri = iri;
    this.position = position;
  }

  /** A link to another entry. */
  record Reference(String iri, Position position) {}

  KnownEntity entity() {
    String local = Objects.requireNonNull(entityClass);
    MentionType type = EntityClasses.type(local).orElseThrow();
    String name = Objects.requireNonNull(label);
    return new KnownEntity(iri, name, type, local, country, partOf, sectors);
  }

  boolean isPerson() {
    return entityClass != null
        && EntityClasses.type(entityClass).filter(t -> t == MentionType.PERSON).isPresent();
  }
}
