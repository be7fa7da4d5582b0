package org.newsgraph.entity.lexicon;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the tables say of one word form. Immutable.
 *
 * <p>{@code lexicon.word("ministry").value(Trait.ORGANIZATION_LAST)} is {@code Ministry}.
 */
public final class Word {
  /** A word of which the tables say nothing. */
  public static final Word UNKNOWN = new Word(Map.of());

  private final Map<Trait, String> traits;

  Word(Map<Trait, String> traits) {
    this.traits = traits.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(traits));
  }

  public boolean has(Trait trait) {
    return traits.containsKey(trait);
  }

  /** Whether it has any of the traits. */
  public boolean any(Trait first, Trait second) {
    return has(first) || has(second);
  }

  public @Nullable String value(Trait trait) {
    return traits.get(trait);
  }

  /** The value of a trait that the word is known to have. */
  public String need(Trait trait) {
    String value = traits.get(trait);
    if (value == null) {
      throw new IllegalArgumentException("the word is no " + trait);
    }
    return value;
  }

  public boolean isUnknown() {
    return traits.isEmpty();
  }
}
