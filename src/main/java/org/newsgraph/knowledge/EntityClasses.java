package org.newsgraph.knowledge;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.model.entity.MentionType;

/**
 * The classes that an entry can have, by local name, and the coarse type of each; and those of
 * proceedings.
 *
 * <p>{@code EntityClasses.types().get("Court")} is {@code ORGANISATION}.
 */
public final class EntityClasses {
  private static final Map<String, MentionType> TYPES = read();

  private static final Set<String> PROCEEDINGS =
      Set.of(
          "Situation",
          "CourtCase",
          "AdvisoryProceeding",
          "Investigation",
          "ArrestWarrant",
          "Resolution");

  private EntityClasses() {}

  /** Whether the class is one of proceedings and legal instruments, which texts don't mention. */
  static boolean isProceeding(String localName) {
    return PROCEEDINGS.contains(localName);
  }

  /** The classes of what texts mention, with their coarse types. */
  public static Map<String, MentionType> types() {
    return TYPES;
  }

  /** The coarse type of an entry of this class; nothing of proceedings and what is no class. */
  public static Optional<MentionType> type(String localName) {
    return Optional.ofNullable(TYPES.get(localName));
  }

  /** All classes of both sorts, sorted. */
  public static Set<String> names() {
    Set<String> names = new TreeSet<>(TYPES.keySet());
    names.addAll(PROCEEDINGS);
    return names;
  }

  private static Map<String, MentionType> read() {
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
