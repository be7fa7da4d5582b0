package org.newsgraph.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.find.SentenceView;
import org.newsgraph.entity.link.Link;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.Office;

/** Collects the mentions of an article in order, and all entities that they refer to. */
final class MentionList {
  private static final Comparator<Mention> BY_POSITION =
      Comparator.comparing(Mention::span).thenComparing(Mention::kind).thenComparing(Mention::type);

  private final Map<String, Entity> entities = new TreeMap<>();
  private final List<Mention> mentions = new ArrayList<>();

  /** Adds the links of the next sentence. */
  void add(SentenceView view, List<Link> links) {
    List<Mention> sentence = new ArrayList<>();
    for (Link link : links) {
      sentence.add(
          new Mention(
              view.in(),
              view.index(),
              link.span(),
              link.head(),
              link.span().of(view.text()),
              link.type(),
              link.kind(),
              link.office(),
              link.referents(),
              link.standsFor(),
              link.score()));
    }
    sentence.sort(BY_POSITION);
    for (Mention mention : sentence) {
      if (fits(mention, sentence)) {
        mentions.add(mention);
        mention.referents().forEach(this::add);
        add(mention.office());
      }
    }
  }

  /** Whether no mention before it has the same span and kind, and no longer name cuts it. */
  private static boolean fits(Mention mention, List<Mention> sentence) {
    for (Mention other : sentence) {
      if (other == mention) {
        continue;
      }
      boolean same = other.span().equals(mention.span()) && other.kind() == mention.kind();
      if (same && sentence.indexOf(other) < sentence.indexOf(mention)) {
        return false;
      }
      boolean cuts =
          other.isListed()
              && mention.isListed()
              && other.span().overlaps(mention.span())
              && !other.span().contains(mention.span())
              && !mention.span().contains(other.span());
      if (cuts && isLess(mention, other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLess(Mention one, Mention other) {
    int length = Integer.compare(one.span().length(), other.span().length());
    return length != 0 ? length < 0 : one.span().compareTo(other.span()) > 0;
  }

  private void add(@Nullable Office office) {
    if (office != null && office.organization() != null) {
      add(office.organization());
    }
    if (office != null && office.country() != null) {
      add(office.country());
    }
  }

  /** Adds an entity of which the article itself, not its text, speaks. */
  void add(Entity entity) {
    entities.putIfAbsent(entity.iri(), entity);
  }

  List<Entity> entities() {
    return List.copyOf(entities.values());
  }

  List<Mention> mentions() {
    return List.copyOf(mentions);
  }
}
