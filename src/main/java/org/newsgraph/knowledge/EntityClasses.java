package org.newsgraph.knowledge;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.model.entity.MentionType;

/** The classes that an entry can have, by local name, and the coarse type of each. */
final class EntityClasses {
  private static final Map<String, MentionType> TYPES = types();

  private EntityClasses() {}

  static Optional<MentionType> type(String localName) {
    return Optional.ofNullable(TYPES.get(localName));
  }

  static Set<String> names() {
    return TYPES.keySet();
  }

  private static Map<String, MentionType> types() {
    Map<String, MentionType> types = new TreeMap<>();
    put(types, MentionType.PERSON, "Person Official");
    put(
        types,
        MentionType.ORGANISATION,
        "Organization Government Ministry Parliament Court InternationalOrganization"
            + " PoliticalParty ArmedForce ArmedGroup IntelligenceAgency PoliceForce"
            + " MediaOrganization Company NGO University Alliance SportsTeam Group");
    put(types, MentionType.LOCATION, "Country Territory Region City Place");
    put(types, MentionType.NATIONALITY, "Community");
    return Collections.unmodifiableMap(types);
  }

  private static void put(Map<String, MentionType> types, MentionType type, String names) {
    for (String name : names.split(" ")) {
      types.put(name, type);
    }
  }
}
