package org.newsgraph.resolve;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.model.IriMinter;

/** Events that several articles tell: the same type, mode, parties, place and day. */
final class SameEvents {
  private static final String SCORE = "0.9";
  private static final int FEWEST_PARTIES = 2;

  /** Who met whom is the same meeting whichever side is named first. */
  private static final String MUTUAL = IriMinter.NAMESPACE + "plover#CONSULT";

  private final ArticleGraphs articles;
  private final SameEntities entities;
  private final SortedMap<String, SortedSet<String>> types;
  private final SortedMap<String, SortedSet<String>> modes;
  private final SortedMap<String, SortedSet<String>> actors;
  private final SortedMap<String, SortedSet<String>> recipients;
  private final SortedMap<String, SortedSet<String>> places;
  private final SortedMap<String, SortedSet<String>> earliest;
  private final SortedMap<String, SortedSet<String>> latest;

  SameEvents(ArticleGraphs articles, SameEntities entities) {
    this.articles = articles;
    this.entities = entities;
    this.types = articles.values(Terms.EVENT_TYPE);
    this.modes = articles.values(Terms.MODE);
    this.actors = articles.values(Terms.ACTOR);
    this.recipients = articles.values(Terms.RECIPIENT);
    this.places = articles.values(Terms.HAS_PLACE);
    this.earliest = articles.values(Terms.EARLIEST);
    this.latest = articles.values(Terms.LATEST);
  }

  /** Writes the links and returns their number. */
  long link(LinkGraph out) {
    SortedMap<String, SortedSet<String>> graphs = articles.graphs(Terms.EVENT_TYPE);
    long links = 0;
    for (SortedSet<String> same : byContent().values()) {
      SortedSet<String> tellers = new TreeSet<>();
      same.forEach(event -> tellers.addAll(ArticleGraphs.of(graphs, event)));
      if (same.size() > 1 && tellers.size() > 1) {
        String reason = "same type, mode, parties, place and day";
        links += out.cluster(same, Collections.min(same), Terms.SAME_EVENT_AS, reason, SCORE);
      }
    }
    return links;
  }

  private Map<String, SortedSet<String>> byContent() {
    Map<String, SortedSet<String>> byContent = new TreeMap<>();
    for (String event : types.keySet()) {
      content(event)
          .ifPresent(
              content -> byContent.computeIfAbsent(content, unused -> new TreeSet<>()).add(event));
    }
    return byContent;
  }

  /** What an event is told by; nothing where that is too little to know it again. */
  private Optional<String> content(String event) {
    SortedSet<String> first = ArticleGraphs.of(earliest, event);
    SortedSet<String> type = ArticleGraphs.of(types, event);
    if (first.size() != 1 || !first.equals(ArticleGraphs.of(latest, event)) || type.size() != 1) {
      return Optional.empty();
    }
    SortedSet<String> by = resolved(ArticleGraphs.of(actors, event));
    SortedSet<String> to = resolved(ArticleGraphs.of(recipients, event));
    SortedSet<String> all = new TreeSet<>(by);
    all.addAll(to);
    if (by.isEmpty() || all.size() < FEWEST_PARTIES) {
      return Optional.empty();
    }
    String parties = type.first().equals(MUTUAL) ? all.toString() : by + " " + to;
    return Optional.of(
        String.join(
            "\n",
            type.first(),
            ArticleGraphs.of(modes, event).toString(),
            parties,
            resolved(ArticleGraphs.of(places, event)).toString(),
            first.first()));
  }

  private SortedSet<String> resolved(SortedSet<String> parties) {
    SortedSet<String> resolved = new TreeSet<>();
    parties.forEach(party -> resolved.add(entities.representativeOf(party)));
    return resolved;
  }
}
