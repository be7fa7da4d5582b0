package org.newsgraph.resolve;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What takes several articles to see.
 *
 * @param links by kind, target and source
 * @param names labels of the entities, headlines of the articles and what reports say of the events
 *     that are linked, by IRI
 * @param changed whether the graph of links differs from the one in the store
 */
public record Resolution(List<Link> links, SortedMap<String, String> names, boolean changed) {
  public Resolution {
    links = List.copyOf(links);
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }

  /** How many links of a kind there are. */
  public long count(Link.Kind kind) {
    return links.stream().filter(link -> link.kind() == kind).count();
  }
}
