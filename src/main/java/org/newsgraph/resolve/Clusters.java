package org.newsgraph.resolve;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is one with whom: first what people decided, then what was derived, unless a decision keeps
 * somebody of the one apart from somebody of the other.
 */
final class Clusters {
  private final Overrulings overrulings;
  private final Map<String, SortedSet<String>> clusters = new HashMap<>();

  /**
   * @param known those that the store tells of; decisions on others do nothing
   */
  Clusters(Overrulings overrulings, Collection<String> known) {
    this.overrulings = overrulings;
    for (Overrulings.Pair pair : overrulings.same()) {
      if (known.contains(pair.one()) && known.contains(pair.other())) {
        join(pair.one(), pair.other());
      }
    }
  }

  /** Makes the members of a group one, as far as that may be. */
  void join(List<SortedSet<String>> groups) {
    for (SortedSet<String> group : groups) {
      String first = group.first();
      group.forEach(member -> join(first, member));
    }
  }

  private void join(String one, String other) {
    SortedSet<String> a = of(one);
    SortedSet<String> b = of(other);
    if (a != b && overrulings.mayJoin(a, b)) {
      a.addAll(b);
      a.forEach(member -> clusters.put(member, a));
    }
  }

  private SortedSet<String> of(String iri) {
    return clusters.computeIfAbsent(iri, alone -> new TreeSet<>(List.of(alone)));
  }

  /** The clusters of two and more, by their first members. */
  SortedMap<String, SortedSet<String>> all() {
    SortedMap<String, SortedSet<String>> all = new TreeMap<>();
    for (SortedSet<String> cluster : clusters.values()) {
      if (cluster.size() > 1) {
        all.put(cluster.first(), Collections.unmodifiableSortedSet(cluster));
      }
    }
    return all;
  }
}
