package org.newsgraph.knowledge.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.NameMatch;
import org.newsgraph.model.entity.NameMatch.Kind;

/**
 * Finds the names of entries in texts. Built once, then immutable.
 *
 * <p>Names are folded, but one is found only where it is written like a name ({@link Capitals}): so
 * {@code turkey} is no country, {@code The independent} no newspaper, and {@code TÜRKİYE} is a
 * country.
 */
public final class NameMatcher {
  private final KnownEntity[] entities;
  private final NameTable table = new NameTable();

  /** The small words that names start with: {@code al}, {@code bin}, {@code von}. */
  private final NameTable particles = new NameTable();

  /** The only spellings of acronyms, by payload. */
  private final Map<Integer, Set<String>> spellings = new HashMap<>();

  /**
   * A matcher without names.
   *
   * @param entities in the order in which ambiguous names list them: by IRI
   */
  public NameMatcher(KnownEntity[] entities) {
    this.entities = entities;
  }

  /**
   * Adds a name. Those added last come first among the matches of one length. Not to be called once
   * texts are read.
   *
   * @param name without white space around it
   * @param entity index of the entity
   */
  public void add(String name, int entity, Kind kind) {
    int payload = Payload.of(entity, kind, Capitals.needed(name));
    boolean small = Character.isLowerCase(name.codePointAt(0));
    Folding folding = new Folding(name, 0);
    while (folding.nextWordEnd()) {
      if (folding.end() == name.length()) {
        table.add(folding.hash(), payload);
      } else {
        table.addPrefix(folding.hash());
      }
      if (small) {
        particles.addPrefix(folding.hash());
        small = false;
      }
    }
    if (kind == Kind.ACRONYM) {
      spellings.computeIfAbsent(payload, p -> new TreeSet<>()).add(name);
    }
  }

  /** As {@link org.newsgraph.model.entity.KnowledgeBase#match} says. */
  public List<NameMatch> match(CharSequence text, int begin) {
    if (!Letters.isWordStart(text, begin)) {
      return List.of();
    }
    Folding folding = new Folding(text, begin);
    if (!folding.nextWordEnd()) {
      return List.of();
    }
    int slot = table.find(folding.hash());
    boolean small = Character.isLowerCase(Character.codePointAt(text, begin));
    if (slot < 0 || (small && particles.find(folding.hash()) < 0)) {
      return List.of();
    }
    int firstEnd = folding.end();
    boolean firstIsName = table.hasPayload(slot);
    List<NameMatch> found = List.of();
    do {
      if (table.hasPayload(slot)) {
        int written =
            Capitals.written(text, begin, folding.end(), firstIsName && folding.end() > firstEnd);
        found = longerFirst(here(text, begin, folding.end(), slot, written), found);
      }
      slot = folding.nextWordEnd() ? table.find(folding.hash()) : -1;
    } while (slot >= 0);
    return found;
  }

  private List<NameMatch> here(CharSequence text, int begin, int end, int slot, int written) {
    List<NameMatch> here = new ArrayList<>(2);
    table.forEach(
        slot,
        payload -> {
          KnownEntity entity = entities[Payload.entity(payload)];
          Kind kind = Payload.kind(payload);
          boolean fits =
              kind == Kind.ACRONYM
                  ? isSpelling(payload, text, begin, end)
                  : written >= Payload.capitals(payload);
          if (fits && here.stream().noneMatch(m -> m.entity() == entity)) {
            here.add(new NameMatch(end, entity, kind));
          }
        });
    return here;
  }

  private boolean isSpelling(int payload, CharSequence text, int begin, int end) {
    return spellings
        .getOrDefault(payload, Set.of())
        .contains(text.subSequence(begin, end).toString());
  }

  private static List<NameMatch> longerFirst(List<NameMatch> longer, List<NameMatch> found) {
    longer.addAll(found);
    return Collections.unmodifiableList(longer);
  }

  /** Entities with a name of one of the kinds, however it is written; by IRI. */
  public List<KnownEntity> named(String name, Set<Kind> kinds) {
    Set<Integer> found = new TreeSet<>();
    Folding folding = new Folding(name, 0);
    while (folding.nextWordEnd()) {
      int slot = folding.end() == name.length() ? table.find(folding.hash()) : -1;
      if (slot >= 0) {
        table.forEach(
            slot,
            payload -> {
              if (kinds.contains(Payload.kind(payload))) {
                found.add(Payload.entity(payload));
              }
            });
      }
    }
    return found.stream().map(i -> entities[i]).toList();
  }
}
