package org.newsgraph.knowledge.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.NameMatch;
import org.newsgraph.model.entity.NameMatch.Kind;

/**
 * Finds the names of entries in texts. Immutable.
 *
 * <p>Names are folded, but one is found only where it is written like a name ({@link Capitals}): so
 * {@code turkey} is no country, {@code The independent} no newspaper, and {@code TÜRKİYE} is a
 * country.
 */
public final class NameMatcher {
  private static final Comparator<NameMatch> ORDER =
      Comparator.comparing(NameMatch::kind).thenComparing(match -> match.entity().iri());

  private final List<Names> parts;
  private final Map<String, KnownEntity> several;

  /**
   * A matcher of several parts, as if they were one.
   *
   * @param several by IRI, the entries that more than one part has: how matches show them
   */
  public NameMatcher(List<Names> parts, Map<String, KnownEntity> several) {
    this.parts = List.copyOf(parts);
    this.several = Map.copyOf(several);
  }

  /** As {@link org.newsgraph.model.entity.KnowledgeBase#match} says. */
  public List<NameMatch> match(CharSequence text, int begin, Set<Kind> kinds) {
    if (!Letters.isWordStart(text, begin)) {
      return List.of();
    }
    Folding folding = new Folding(text, begin);
    if (!folding.nextWordEnd()) {
      return List.of();
    }
    int[] lists = new int[parts.size()];
    if (!find(folding.hash(), lists)
        || Character.isLowerCase(Character.codePointAt(text, begin))
            && !isParticle(folding.hash())) {
      return List.of();
    }
    int firstEnd = folding.end();
    boolean firstIsName = isName(lists);
    List<NameMatch> found = List.of();
    do {
      int end = folding.end();
      if (isName(lists)) {
        int written = Capitals.written(text, begin, end, firstIsName && end > firstEnd);
        found = longerFirst(new Here(text, begin, end, written, kinds).matches(lists), found);
      }
    } while (folding.nextWordEnd() && find(folding.hash(), lists));
    return found;
  }

  /** Sets the list of each part, and says whether there is one. */
  private boolean find(long hash, int[] lists) {
    boolean found = false;
    for (int i = 0; i < lists.length; i++) {
      lists[i] = parts.get(i).table().find(hash);
      found |= lists[i] >= 0;
    }
    return found;
  }

  private boolean isParticle(long hash) {
    for (Names part : parts) {
      if (part.particles().find(hash) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isName(int[] lists) {
    for (int i = 0; i < lists.length; i++) {
      if (lists[i] >= 0 && !parts.get(i).table().isEmpty(lists[i])) {
        return true;
      }
    }
    return false;
  }

  private KnownEntity entity(Names part, int number) {
    KnownEntity entity = part.entities().apply(number);
    return several.isEmpty() ? entity : several.getOrDefault(entity.iri(), entity);
  }

  private static List<NameMatch> longerFirst(List<NameMatch> longer, List<NameMatch> found) {
    if (longer.isEmpty()) {
      return found;
    }
    longer.addAll(found);
    return Collections.unmodifiableList(longer);
  }

  /** A stretch of text that is written like some name. */
  private final class Here {
    private final CharSequence text;
    private final int begin;
    private final int end;
    private final int written;
    private final Set<Kind> kinds;
    private final List<NameMatch> matches = new ArrayList<>(2);

    Here(CharSequence text, int begin, int end, int written, Set<Kind> kinds) {
      this.text = text;
      this.begin = begin;
      this.end = end;
      this.written = written;
      this.kinds = kinds;
    }

    List<NameMatch> matches(int[] lists) {
      int contributing = 0;
      for (int i = 0; i < lists.length; i++) {
        int before = matches.size();
        if (lists[i] >= 0) {
          add(parts.get(i), lists[i]);
        }
        contributing += matches.size() > before ? 1 : 0;
      }
      if (contributing > 1) {
        matches.sort(ORDER);
      }
      if (matches.size() > 1) {
        Set<String> seen = new HashSet<>();
        matches.removeIf(match -> !seen.add(match.entity().iri()));
      }
      return matches;
    }

    private void add(Names part, int list) {
      HashLists table = part.table();
      for (int at = table.begin(list); at < table.end(list); at++) {
        int payload = table.value(at);
        Kind kind = Payload.kind(payload);
        if (kinds.contains(kind) && fits(part, payload, kind)) {
          matches.add(new NameMatch(end, entity(part, Payload.entity(payload)), kind));
        }
      }
    }

    private boolean fits(Names part, int payload, Kind kind) {
      return kind == Kind.ACRONYM
          ? part.isSpelling(text, begin, end, Payload.entity(payload))
          : written >= Payload.capitals(payload);
    }
  }

  /** Entities with a name of one of the kinds, however it is written; by IRI. */
  public List<KnownEntity> named(String name, Set<Kind> kinds) {
    Map<String, KnownEntity> found = new TreeMap<>();
    Folding folding = new Folding(name, 0);
    int[] lists = new int[parts.size()];
    while (folding.nextWordEnd()) {
      if (folding.end() == name.length() && find(folding.hash(), lists)) {
        for (int i = 0; i < lists.length; i++) {
          if (lists[i] >= 0) {
            named(parts.get(i), lists[i], kinds, found);
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private void named(Names part, int list, Set<Kind> kinds, Map<String, KnownEntity> found) {
    for (int at = part.table().begin(list); at < part.table().end(list); at++) {
      int payload = part.table().value(at);
      if (kinds.contains(Payload.kind(payload))) {
        KnownEntity entity = entity(part, Payload.entity(payload));
        found.put(entity.iri(), entity);
      }
    }
  }
}
