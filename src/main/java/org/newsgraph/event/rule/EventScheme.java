package org.newsgraph.event.rule;

import java.util.Map;
import java.util.Set;

/**
 * The types, modes and contexts that rules may name.
 *
 * @param modes the modes of each type, as rules spell them: {@code visit}, not {@code
 *     CONSULT-visit}
 */
public record EventScheme(Map<String, Set<String>> modes, Set<String> contexts) {
  public EventScheme {
    modes = Map.copyOf(modes);
    contexts = Set.copyOf(contexts);
  }

  /** Whether a type may have a mode; {@code OTHER} takes modes that the scheme doesn't have. */
  boolean has(String type, String mode) {
    return type.equals(EventTypes.OTHER) || modes.getOrDefault(type, Set.of()).contains(mode);
  }
}
