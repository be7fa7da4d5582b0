package org.newsgraph.entity.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Fold;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.KnownEntity;

/** Looks up the bodies of a country by what they are. */
final class Organs {
  private final KnowledgeBase knowledge;

  Organs(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** "Constitutional Court" with a country: the entry of that class, if its name says so. */
  @Nullable Entity named(String name, String entityClass, @Nullable String country) {
    if (country == null) {
      return null;
    }
    String folded = Fold.name(name);
    for (KnownEntity organ : knowledge.organs(country, entityClass)) {
      if (Fold.name(organ.name()).endsWith(folded)) {
        return organ.asEntity();
      }
    }
    return null;
  }

  /**
   * "the army" of a country: its only organ of the class, else the one whose name has the word,
   * else the one of which the others are part.
   */
  @Nullable Entity body(String head, String entityClass, String country) {
    List<KnownEntity> all = knowledge.organs(country, entityClass);
    if (all.size() == 1) {
      return all.get(0).asEntity();
    }
    String word = Fold.name(head);
    List<KnownEntity> named =
        all.stream().filter(organ -> Fold.name(organ.name()).contains(word)).toList();
    return named.size() == 1 ? named.get(0).asEntity() : top(all);
  }

  private static @Nullable Entity top(List<KnownEntity> organs) {
    KnownEntity top = null;
    for (KnownEntity organ : organs) {
      boolean part = organs.stream().anyMatch(other -> other.iri().equals(organ.partOf()));
      if (!part) {
        if (top != null) {
          return null;
        }
        top = organ;
      }
    }
    return top == null ? null : top.asEntity();
  }
}
