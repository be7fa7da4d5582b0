package org.newsgraph.entity.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

  private final Map<String, String> genders = new HashMap<>();

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

  /** Remembers the name of a body, which other countries may have, too. */
  void put(String name, @Nullable String country, Entity entity) {
    if (country != null) {
      names.putIfAbsent(Fold.name(name) + "\n" + country, entity);
    }
    put(name, entity);
    String initials = initials(name);
    if (initials.length() > 2) {
      define(initials, entity);
    }
  }

  /** HRW of Human Rights Watch. */
  private static String initials(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : name.split(" ")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        out.append(word.charAt(0));
      }
    }
    return out.toString();
  }

  /** Whom a body's name means: of the country, if one is given. */
  @Nullable Entity named(String name, @Nullable String country) {
    Entity entity = named(name);
    if (country == null || entity == null || entity.country() == null) {
      return entity;
    }
    return names.get(Fold.name(name) + "\n" + country);
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

  /** The only one named so far that passes a test; nothing if there is none, or more than one. */
  @Nullable Entity only(Predicate<Entity> test) {
    Map<String, Entity> passing = new HashMap<>();
    names.values().stream().filter(test).forEach(entity -> passing.put(entity.iri(), entity));
    return passing.size() == 1 ? passing.values().iterator().next() : null;
  }

  /** Remembers what a mention says of a person's gender; the first word counts. */
  void putGender(Entity person, String gender) {
    if (!gender.isEmpty()) {
      genders.putIfAbsent(person.iri(), gender);
    }
  }

  Map<String, String> genders() {
    return Collections.unmodifiableMap(genders);
  }

  /**
   * The only person whose full name ends, or else begins, with these words; nothing if there is
   * none, or more than one.
   *
   * @param gender of the one meant, empty where nothing says it
   */
  @Nullable Entity person(String shortName, String gender) {
    List<String> parts = List.of(Fold.name(shortName).split(" "));
    Entity last = only(parts, gender, true);
    return last == null ? only(parts, gender, false) : last;
  }

  private boolean mayBe(Entity person, String gender) {
    return gender.isEmpty() || genders.getOrDefault(person.iri(), gender).equals(gender);
  }

  private @Nullable Entity only(List<String> parts, String gender, boolean atEnd) {
    Entity only = null;
    String key = parts.get(atEnd ? parts.size() - 1 : 0);
    for (Person person : people.getOrDefault(key, List.of())) {
      int from = atEnd ? person.parts.size() - parts.size() : 0;
      if (from < 0 || !matches(person.parts, parts, from) || !mayBe(person.entity, gender)) {
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
