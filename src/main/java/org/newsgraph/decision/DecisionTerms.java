package org.newsgraph.decision;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.model.entity.MentionType;

/**
 * The terms that decisions may use.
 *
 * @param modes of each type of events, without the type; of {@code OTHER} any may be used
 * @param contexts of events
 * @param classes classes of entities by local name, with their coarse types
 */
public record DecisionTerms(
    Map<String, Set<String>> modes, Set<String> contexts, Map<String, MentionType> classes) {
  /** The type of what PLOVER has no place for; its modes are free. */
  private static final String OTHER = "OTHER";

  public DecisionTerms {
    modes = Collections.unmodifiableMap(new TreeMap<>(modes));
    contexts = Collections.unmodifiableSet(new TreeSet<>(contexts));
    classes = Collections.unmodifiableMap(new TreeMap<>(classes));
  }

  /** The types of events. */
  Set<String> types() {
    return modes.keySet();
  }

  /** Whether an event of that type may have the mode. */
  boolean fits(String type, String mode) {
    return type.equals(OTHER)
        ? mode.matches("[a-z]+(-[a-z]+)*")
        : modes.getOrDefault(type, Set.of()).contains(mode);
  }

  /** Whether an event of any type may have the mode. */
  boolean isMode(String mode) {
    return types().stream().anyMatch(type -> fits(type, mode));
  }
}
