package org.newsgraph.entity.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.find.Found;
import org.newsgraph.entity.find.FoundOffice;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Entity.Origin;
import org.newsgraph.model.entity.Office;

/**
 * Makes those officials whom the article shows in a public office, and of the country that they
 * serve, in all their mentions alike. Their IRIs stay.
 */
final class OfficialClass {
  private static final String PERSON = "Person";
  private static final String OFFICIAL = "Official";

  /** Classes of bodies whose officers are officials. */
  private static final Set<String> PUBLIC =
      Set.of(
          "Government",
          "Ministry",
          "Parliament",
          "Court",
          "IntelligenceAgency",
          "PoliceForce",
          "ArmedForce",
          "InternationalOrganization");

  private final Map<String, String> officials = new HashMap<>();

  /** Notes the offices that links of the article show. */
  void read(List<Link> links) {
    for (Link link : links) {
      Entity person = link.entity();
      Found found = link.found();
      Office office = link.office();
      if (person != null && office != null && found != null && office.isPublic()) {
        Entity country = office.country();
        officials.merge(
            person.iri(), country == null ? "" : country.iri(), (a, b) -> a.isEmpty() ? b : a);
      }
    }
  }

  /** Whether an office is one of a state or of another public body. */
  static boolean isPublic(FoundOffice words, @Nullable Entity body, @Nullable Entity country) {
    if (words.scope().equals("job")) {
      return false;
    }
    boolean ofPublicBody = body != null && PUBLIC.contains(body.entityClass());
    boolean ofState = words.scope().equals("state") || body == null && country != null;
    return ofPublicBody || ofState;
  }

  /** The links with the classes set. */
  List<Link> apply(List<Link> links) {
    List<Link> applied = new ArrayList<>(links.size());
    for (Link link : links) {
      List<Entity> referents = new ArrayList<>(link.referents().size());
      link.referents().forEach(entity -> referents.add(apply(entity)));
      applied.add(link.meaning(referents, link.score()));
    }
    return applied;
  }

  private Entity apply(Entity entity) {
    String country = officials.get(entity.iri());
    boolean person = entity.entityClass().equals(PERSON) || entity.entityClass().equals(OFFICIAL);
    if (country == null || entity.origin() != Origin.NAMED || !person) {
      return entity;
    }
    String of = entity.country() == null && !country.isEmpty() ? country : entity.country();
    return new Entity(
        entity.iri(), entity.name(), entity.type(), OFFICIAL, Origin.NAMED, of, entity.partOf());
  }
}
