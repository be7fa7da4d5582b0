package org.newsgraph.entity.coreference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.link.Link;
import org.newsgraph.model.entity.Entity;

/** What a passage has named so far, the latest last; of each sentence the mentions by position. */
final class Discourse {
  /** How many sentences back a description may reach. */
  private static final int REACH = 6;

  private final Deque<List<Link>> sentences = new ArrayDeque<>();
  private List<Link> current = new ArrayList<>();

  /** Begins the next sentence. */
  void nextSentence() {
    if (!current.isEmpty()) {
      sentences.addFirst(current);
      if (sentences.size() > REACH) {
        sentences.removeLast();
      }
    }
    current = new ArrayList<>();
  }

  /** Notes a mention; mentions come by position. */
  void name(Link link) {
    current.add(link);
  }

  /** The mentions of this sentence up to here. */
  List<Link> current() {
    return current;
  }

  /** The mentions of the sentence before this one in which something was named. */
  List<Link> previous() {
    List<Link> first = sentences.peekFirst();
    return first == null ? List.of() : first;
  }

  /** The entities named within reach, the latest first, each once. */
  List<Entity> recent() {
    Map<String, Entity> recent = new LinkedHashMap<>();
    collect(current, recent);
    for (List<Link> sentence : sentences) {
      collect(sentence, recent);
    }
    return List.copyOf(recent.values());
  }

  private static void collect(List<Link> links, Map<String, Entity> into) {
    for (int i = links.size() - 1; i >= 0; i--) {
      Entity entity = links.get(i).entity();
      if (entity != null) {
        into.putIfAbsent(entity.iri(), entity);
      }
    }
  }

  /** The mention of this sentence, not inside of another, that stands first. */
  static @Nullable Link first(List<Link> links) {
    return links.isEmpty() ? null : links.get(0);
  }
}
