package org.newsgraph.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.match.NameMatcher;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.KnownProceeding;
import org.newsgraph.model.entity.KnownTenure;
import org.newsgraph.model.entity.NameMatch;
import org.newsgraph.model.entity.NameMatch.Kind;

/** The knowledge base in memory. */
final class KnowledgeIndex implements KnowledgeBase {
  private static final Set<Kind> NAMES =
      Collections.unmodifiableSet(EnumSet.of(Kind.NAME, Kind.ACRONYM));

  private final Map<String, KnownEntity> entities;
  private final NameMatcher matcher;
  private final Map<String, List<KnownEntity>> organs = new HashMap<>();
  private final Map<String, List<KnownTenure>> tenures = new HashMap<>();
  private final Map<String, List<KnownTenure>> offices = new HashMap<>();
  private final List<KnownProceeding> proceedings;
  private final String dateOfKnowledge;
  private final String sha256;

  /**
   * @param entities by IRI, in the order of IRIs
   * @param proceedings in the order of IRIs
   */
  KnowledgeIndex(
      Map<String, KnownEntity> entities,
      NameMatcher matcher,
      List<KnownTenure> tenures,
      List<KnownProceeding> proceedings,
      String dateOfKnowledge,
      String sha256) {
    this.entities = Collections.unmodifiableMap(entities);
    this.matcher = matcher;
    this.proceedings = List.copyOf(proceedings);
    this.dateOfKnowledge = dateOfKnowledge;
    this.sha256 = sha256;
    for (KnownEntity entity : entities.values()) {
      if (entity.country() != null) {
        put(organs, entity.country() + " " + entity.entityClass(), entity);
      }
    }
    List<KnownTenure> sorted = new ArrayList<>(tenures);
    sorted.sort(
        Comparator.comparing((KnownTenure t) -> t.from() == null ? "" : t.from())
            .thenComparing(KnownTenure::person)
            .thenComparing(KnownTenure::title));
    sorted.forEach(this::add);
  }

  private void add(KnownTenure tenure) {
    put(tenures, tenure.person(), tenure);
    if (tenure.country() != null) {
      put(offices, tenure.country(), tenure);
    }
    if (tenure.organization() != null && !tenure.organization().equals(tenure.country())) {
      put(offices, tenure.organization(), tenure);
    }
  }

  private static <T> void put(Map<String, List<T>> map, String key, T value) {
    map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
  }

  @Override
  public Collection<KnownEntity> entities() {
    return entities.values();
  }

  @Override
  public Optional<KnownEntity> entity(String iri) {
    return Optional.ofNullable(entities.get(iri));
  }

  @Override
  public List<NameMatch> match(CharSequence text, int begin) {
    return matcher.match(text, begin);
  }

  @Override
  public List<KnownEntity> named(String name) {
    return matcher.named(name.strip(), NAMES);
  }

  @Override
  public List<KnownEntity> organs(String country, String entityClass) {
    return List.copyOf(organs.getOrDefault(country + " " + entityClass, List.of()));
  }

  @Override
  public List<KnownTenure> tenures(String person) {
    return List.copyOf(tenures.getOrDefault(person, List.of()));
  }

  @Override
  public List<KnownTenure> offices(String countryOrOrganization) {
    return List.copyOf(offices.getOrDefault(countryOrOrganization, List.of()));
  }

  @Override
  public List<KnownProceeding> proceedings() {
    return proceedings;
  }

  @Override
  public String dateOfKnowledge() {
    return dateOfKnowledge;
  }

  @Override
  public String sha256() {
    return sha256;
  }
}
