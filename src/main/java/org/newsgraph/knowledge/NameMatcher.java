package org.newsgraph.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.NameMatch;
import org.newsgraph.model.entity.NameMatch.Kind;

/**
 * Finds the names of entries in texts. Built once, then immutable.
 *
 * <p>Names are folded, but a name is found only where it is written like a name: it starts with a
 * capital, or with a small word that names start with ({@code al-}, {@code bin}) and has a capital
 * later. So {@code turkey} is no country and {@code TÜRKİYE} is one.
 */
final class NameMatcher {
  private final KnownEntity[] entities;
  private final NameTable table = new NameTable();

  /** Per payload: entity, kind, and the only spelling of an acronym. */
  private final List<Name> names = new ArrayList<>();

  /** Hashes of the small words that names start with. */
  private final Set<Long> particles = new HashSet<>();

  /** A name of an entity; {@code exact} only of acronyms. */
  private record Name(int entity, Kind kind, @Nullable String exact) {}

  /**
   * @param entities by IRI
   */
  NameMatcher(KnownEntity[] entities) {
    this.entities = entities;
  }

  /**
   * Adds a name. Those added last come first among the matches of one length.
   *
   * @param entity index of the entity
   */
  void add(String name, int entity, Kind kind) {
    int payload = names.size();
    boolean added = false;
    Folding folding = new Folding(name, 0);
    boolean small = Character.isLowerCase(name.codePointAt(0));
    while (folding.nextWordEnd()) {
      if (folding.end() == name.length()) {
        table.add(folding.hash(), payload);
        added = true;
      } else {
        table.addPrefix(folding.hash());
      }
      if (small) {
        particles.add(folding.hash());
        small = false;
      }
    }
    if (added) {
      names.add(new Name(entity, kind, kind == Kind.ACRONYM ? name : null));
    }
  }

  List<NameMatch> match(CharSequence text, int begin) {
    if (!Letters.isWordStart(text, begin)) {
      return List.of();
    }
    boolean small = Character.isLowerCase(Character.codePointAt(text, begin));
    List<NameMatch> found = List.of();
    Folding folding = new Folding(text, begin);
    boolean first = true;
    while (folding.nextWordEnd()) {
      int slot = table.find(folding.hash());
      if (slot < 0 || (first && small && !particles.contains(folding.hash()))) {
        break;
      }
      first = false;
      if (table.hasPayload(slot)) {
        found = added(found, text, begin, folding.end(), slot);
      }
    }
    return found;
  }

  private List<NameMatch> added(
      List<NameMatch> found, CharSequence text, int begin, int end, int slot) {
    List<NameMatch> here = new ArrayList<>();
    boolean asName = isWrittenAsName(text, begin, end);
    table.forEach(
        slot,
        payload -> {
          Name name = names.get(payload);
          boolean fits = name.exact == null ? asName : isSame(name.exact, text, begin, end);
          KnownEntity entity = entities[name.entity];
          if (fits && here.stream().noneMatch(m -> m.entity() == entity)) {
            here.add(new NameMatch(end, entity, name.kind));
          }
        });
    if (here.isEmpty()) {
      return found;
    }
    here.addAll(found);
    return Collections.unmodifiableList(here);
  }

  /** Entities with a name of one of the kinds, however it is written; by IRI. */
  List<KnownEntity> named(String name, Set<Kind> kinds) {
    String stripped = name.strip();
    Set<Integer> found = new TreeSet<>();
    Folding folding = new Folding(stripped, 0);
    while (folding.nextWordEnd()) {
      int slot = folding.end() == stripped.length() ? table.find(folding.hash()) : -1;
      if (slot >= 0) {
        table.forEach(
            slot,
            payload -> {
              if (kinds.contains(names.get(payload).kind)) {
                found.add(names.get(payload).entity);
              }
            });
      }
    }
    return found.stream().map(i -> entities[i]).toList();
  }

  private static boolean isWrittenAsName(CharSequence text, int begin, int end) {
    if (!Character.isLowerCase(Character.codePointAt(text, begin))) {
      return true;
    }
    for (int i = begin; i < end; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(String exact, CharSequence text, int begin, int end) {
    if (exact.length() != end - begin) {
      return false;
    }
    for (int i = 0; i < exact.length(); i++) {
      if (exact.charAt(i) != text.charAt(begin + i)) {
        return false;
      }
    }
    return true;
  }
}
