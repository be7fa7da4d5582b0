package org.newsgraph.entity.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Fold;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.MentionType;

/** The names that the article has used so far, and whom each of them means in it. */
final class ArticleNames {
  private final Map<String, Entity> names = new HashMap<>();
  private final Map<String, Entity> acronyms = new HashMap<>();

  /** People by the first and the last part of the full name. */
  private final Map<String, List<Person>> people = new HashMap<>();

  /** A person with the parts of the name, folded. */
  private record Person(Entity entity, List<String> parts) {}

  /** Remembers a name. The first meaning of a name stays. */
  void put(String name, Entity entity) {
    String key = Fold.name(name);
    Entity before = names.putIfAbsent(key, entity);
    if (before == null && entity.type() == MentionType.PERSON) {
      List<String> parts = List.of(key.split(" "));
      if (parts.size() > 1) {
        Person person = new Person(entity, parts);
        String last = parts.get(parts.size() - 1);
        add(parts.get(0), person);
        add(last, person);
        add(last.substring(last.indexOf('-') + 1), person);
      }
    }
  }

  private void add(String part, Person person) {
    List<Person> with = people.computeIfAbsent(part, key -> new ArrayList<>(1));
    if (!with.contains(person)) {
      with.add(person);
    }
  }

  /** Remembers a short form that the article defines: (MIT). */
  void define(String acronym, Entity entity) {
    acronyms.putIfAbsent(acronym, entity);
  }

  @Nullable Entity defined(String acronym) {
    return acronyms.get(acronym);
  }

  @Nullable Entity named(String name) {
    return names.get(Fold.name(name));
  }

  /**
   * The only person whose full name ends, or else begins, with these words; nothing if there is
   * none, or more than one.
   */
  @Nullable Entity person(String shortName) {
    List<String> parts = List.of(Fold.name(shortName).split(" "));
    Entity last = only(parts, true);
    return last == null ? only(parts, false) : last;
  }

  private @Nullable Entity only(List<String> parts, boolean atEnd) {
    Entity only = null;
    String key = parts.get(atEnd ? parts.size() - 1 : 0);
    for (Person person : people.getOrDefault(key, List.of())) {
      int from = atEnd ? person.parts.size() - parts.size() : 0;
      if (from < 0 || !matches(person.parts, parts, from)) {
        continue;
      }
      if (only != null && !only.iri().equals(person.entity.iri())) {
        return null;
      }
      only = person.entity;
    }
    return only;
  }

  private static boolean matches(List<String> full, List<String> parts, int from) {
    if (from + parts.size() > full.size()) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      String other = full.get(from + i);
      boolean joined = i == 0 && other.endsWith("-" + part);
      if (!other.equals(part) && !joined) {
        return false;
      }
    }
    return true;
  }
}
