package org.newsgraph.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.model.fact.Decision;

/**
 * Events that several articles tell: the same type, parties and day, and no mode or place that
 * speaks against it. A meeting at one place may be told with more parties by one than by another.
 * Two events that one article tells are two; what might be either of them stays alone.
 */
final class SameEvents {
  private final ArticleGraphs articles;
  private final Overrulings overrulings;
  private final SameEntities entities;
  private final Map<String, SortedSet<String>> tellers;
  private final Map<String, SortedSet<String>> larger;

  /** By the first of the events that are told alike, all of them, and what is told. */
  private final Map<String, SortedSet<String>> alike = new HashMap<>();

  private final Map<String, EventContent> contents = new HashMap<>();

  SameEvents(ArticleGraphs articles, Overrulings overrulings, SameEntities entities) {
    this.articles = articles;
    this.overrulings = overrulings;
    this.entities = entities;
    this.tellers = articles.graphs(Terms.EVENT_TYPE);
    this.larger = articles.values(Terms.PART_OF, place -> true);
    articles
        .values(Terms.COUNTRY, place -> true)
        .forEach((p, of) -> larger.computeIfAbsent(p, unused -> new TreeSet<>()).addAll(of));
  }

  /** The links, each cluster to its representative. */
  List<Link> links() {
    Clusters clusters = new Clusters(overrulings, tellers.keySet());
    Set<String> unclear = new HashSet<>();
    SortedMap<String, SortedSet<String>> blocks = new TreeMap<>();
    for (SortedSet<String> group : byContent().values()) {
      String first = group.first();
      alike.put(first, group);
      if (!areTold(group)) {
        unclear.add(first);
      }
      for (String block : content(first).blocks()) {
        blocks.computeIfAbsent(block, unused -> new TreeSet<>()).add(first);
      }
    }
    for (SortedSet<String> group : Cliques.of(blocks.values(), this::agree)) {
      if (group.stream().noneMatch(unclear::contains)) {
        clusters.join(List.of(events(group)));
      }
    }
    alike.forEach(
        (first, group) -> {
          if (!unclear.contains(first)) {
            clusters.join(List.of(group));
          }
        });
    return links(clusters);
  }

  private SortedSet<String> events(SortedSet<String> firsts) {
    SortedSet<String> events = new TreeSet<>();
    firsts.forEach(first -> events.addAll(alike.getOrDefault(first, new TreeSet<>())));
    return events;
  }

  private List<Link> links(Clusters clusters) {
    List<Link> links = new ArrayList<>();
    for (SortedSet<String> cluster : clusters.all().values()) {
      String representative = cluster.first();
      for (String member : cluster) {
        if (!member.equals(representative)) {
          links.add(link(member, representative, cluster));
        }
      }
    }
    return links;
  }

  private SortedMap<String, SortedSet<String>> byContent() {
    Set<String> events = tellers.keySet();
    Map<String, SortedSet<String>> types = articles.values(Terms.EVENT_TYPE, events::contains);
    Map<String, SortedSet<String>> modes = articles.values(Terms.MODE, events::contains);
    Map<String, SortedSet<String>> actors = articles.values(Terms.ACTOR, events::contains);
    Map<String, SortedSet<String>> recipients = articles.values(Terms.RECIPIENT, events::contains);
    Map<String, SortedSet<String>> places = articles.values(Terms.HAS_PLACE, events::contains);
    Map<String, SortedSet<String>> earliest = articles.values(Terms.EARLIEST, events::contains);
    Map<String, SortedSet<String>> latest = articles.values(Terms.LATEST, events::contains);
    SortedMap<String, SortedSet<String>> byContent = new TreeMap<>();
    for (String event : events) {
      SortedSet<String> day = ArticleGraphs.of(earliest, event);
      SortedSet<String> type = ArticleGraphs.of(types, event);
      if (day.size() != 1 || !day.equals(ArticleGraphs.of(latest, event)) || type.size() != 1) {
        continue;
      }
      EventContent content =
          new EventContent(
              type.first(),
              day.first(),
              ArticleGraphs.of(modes, event),
              resolved(ArticleGraphs.of(actors, event)),
              resolved(ArticleGraphs.of(recipients, event)),
              resolved(ArticleGraphs.of(places, event)));
      if (content.isTelling()) {
        contents.put(event, content);
        byContent.computeIfAbsent(content.key(), unused -> new TreeSet<>()).add(event);
      }
    }
    return byContent;
  }

  /** Whether no article tells two of them, and nobody said that two are not one. */
  private boolean areTold(SortedSet<String> group) {
    Set<String> seen = new HashSet<>();
    for (String event : group) {
      for (String graph : ArticleGraphs.of(tellers, event)) {
        if (!seen.add(graph)) {
          return false;
        }
      }
      if (!overrulings.mayJoin(Set.of(event), group)) {
        return false;
      }
    }
    return true;
  }

  private boolean agree(String one, String other) {
    EventContent a = content(one);
    EventContent b = content(other);
    boolean told =
        a.hasPartiesOf(b)
            || a.isMutual() && a.isWithin(b) && !a.places().isEmpty() && !b.places().isEmpty();
    if (!told || !a.hasModeLike(b) || !placesAgree(a.places(), b.places())) {
      return false;
    }
    SortedSet<String> both = new TreeSet<>(alike.getOrDefault(one, new TreeSet<>()));
    both.addAll(alike.getOrDefault(other, new TreeSet<>()));
    return areTold(both);
  }

  private EventContent content(String event) {
    return Objects.requireNonNull(contents.get(event));
  }

  /** One place, or none told, or one within the other. */
  private boolean placesAgree(SortedSet<String> some, SortedSet<String> others) {
    if (some.equals(others) || some.isEmpty() || others.isEmpty()) {
      return true;
    }
    return some.size() == 1
        && others.size() == 1
        && (around(some.first()).contains(others.first())
            || around(others.first()).contains(some.first()));
  }

  private Set<String> around(String place) {
    Set<String> around = new HashSet<>();
    List<String> next = new ArrayList<>(List.of(place));
    while (!next.isEmpty()) {
      for (String one : ArticleGraphs.of(larger, next.remove(0))) {
        if (around.add(one)) {
          next.add(one);
        }
      }
    }
    return around;
  }

  private SortedSet<String> resolved(SortedSet<String> parties) {
    SortedSet<String> resolved = new TreeSet<>();
    parties.forEach(party -> resolved.add(entities.representativeOf(party)));
    return resolved;
  }

  private Link link(String member, String representative, SortedSet<String> cluster) {
    List<Decision> decisions = overrulings.reasons(member, cluster);
    if (!decisions.isEmpty()) {
      String reason = decisions.get(0).reason();
      return new Link(Link.Kind.EVENT, member, representative, reason, BigDecimal.ONE, decisions);
    }
    Optional<EventContent> one = Optional.ofNullable(contents.get(member));
    Optional<EventContent> other = Optional.ofNullable(contents.get(representative));
    if (one.isEmpty() || other.isEmpty()) {
      String reason = "the same as one that was decided to be the same";
      return new Link(
          Link.Kind.EVENT, member, representative, reason, BigDecimal.valueOf(90, 2), List.of());
    }
    return derived(member, representative, one.get(), other.get());
  }

  private static Link derived(
      String member, String representative, EventContent one, EventContent other) {
    List<String> reason = new ArrayList<>(List.of("same type", "day"));
    int score = 85;
    if (one.hasPartiesOf(other)) {
      reason.add("parties");
      score += 5;
    } else {
      score -= 10;
    }
    if (one.modes().equals(other.modes())) {
      reason.addAll(one.modes().isEmpty() ? List.of() : List.of("mode"));
    } else {
      score -= 5;
    }
    if (!one.places().isEmpty() && one.places().equals(other.places())) {
      reason.add("place");
      score += 5;
    } else if (!one.places().equals(other.places())) {
      score -= 5;
    }
    String text = String.join(", ", reason);
    String rest = one.hasPartiesOf(other) ? "" : "; one names more parties";
    return new Link(
        Link.Kind.EVENT,
        member,
        representative,
        text + rest,
        BigDecimal.valueOf(score, 2),
        List.of());
  }
}
