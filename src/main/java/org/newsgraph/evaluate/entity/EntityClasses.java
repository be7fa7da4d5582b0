package org.newsgraph.evaluate.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.entity.MentionType;

/** The classes of entities that the ontology has, each with the type that its names usually are. */
final class EntityClasses {
  private static final Map<MentionType, List<String>> BY_TYPE = new LinkedHashMap<>();

  static {
    BY_TYPE.put(MentionType.PERSON, List.of("Official", "Person"));
    BY_TYPE.put(
        MentionType.ORGANISATION,
        List.of(
            "Government",
            "Ministry",
            "Parliament",
            "Court",
            "InternationalOrganization",
            "Alliance",
            "PoliticalParty",
            "ArmedForce",
            "ArmedGroup",
            "IntelligenceAgency",
            "PoliceForce",
            "MediaOrganization",
            "Company",
            "NGO",
            "University",
            "SportsTeam",
            "Organization",
            "Group"));
    BY_TYPE.put(MentionType.LOCATION, List.of("Country", "Territory", "Region", "City", "Place"));
    BY_TYPE.put(MentionType.NATIONALITY, List.of("Community"));
  }

  private EntityClasses() {}

  /** All, persons first. */
  static List<String> all() {
    List<String> all = new ArrayList<>();
    BY_TYPE.values().forEach(all::addAll);
    return all;
  }

  /** Null where the ontology has no such class of entities. */
  static @Nullable MentionType type(String entityClass) {
    for (Map.Entry<MentionType, List<String>> entry : BY_TYPE.entrySet()) {
      if (entry.getValue().contains(entityClass)) {
        return entry.getKey();
      }
    }
    return null;
  }
}
