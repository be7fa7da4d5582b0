package org.newsgraph.evaluate.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;

/**
 * Which found mention answers which tag of a text, one to one: those with the same words first, of
 * them those with the same type and class, then those of one type that overlap, in the order of how
 * much of their words they share.
 */
final class MentionPairs {
  private record Candidate(Tag tag, Mention mention, double likeness) {}

  private final Map<Tag, Mention> pairs = new LinkedHashMap<>();
  private final List<Tag> missed = new ArrayList<>();
  private final List<Mention> extra = new ArrayList<>();

  private MentionPairs() {}

  static MentionPairs of(List<Tag> tags, List<Mention> mentions) {
    List<Candidate> candidates = new ArrayList<>();
    for (Tag tag : tags) {
      for (Mention mention : mentions) {
        double likeness = likeness(tag, mention);
        if (likeness > 0) {
          candidates.add(new Candidate(tag, mention, likeness));
        }
      }
    }
    // a stable sort: of equal ones the first in the text
    candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
    MentionPairs result = new MentionPairs();
    Set<Mention> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!result.pairs.containsKey(candidate.tag) && taken.add(candidate.mention)) {
        result.pairs.put(candidate.tag, candidate.mention);
      }
    }
    tags.stream()
        .filter(tag -> !result.pairs.containsKey(tag) && !tag.isOptional())
        .forEach(result.missed::add);
    mentions.stream().filter(mention -> !taken.contains(mention)).forEach(result.extra::add);
    return result;
  }

  private static double likeness(Tag tag, Mention mention) {
    if (!tag.in().equals(mention.in()) || !tag.span().overlaps(mention.span())) {
      return 0;
    }
    boolean sameType = mention.type().equals(tag.type());
    if (tag.span().equals(mention.span())) {
      return 2 + (sameType ? 1 : 0) + (entityClass(mention).equals(tag.entityClass()) ? 1 : 0);
    }
    return sameType ? jaccard(tag.span(), mention.span()) : 0;
  }

  private static double jaccard(Span a, Span b) {
    int shared = Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
    return (double) shared / a.cover(b).length();
  }

  /** The class that the record gives to a mention; empty where it gives none. */
  static String entityClass(Mention mention) {
    String entityClass = mention.entityClass();
    return entityClass == null ? "" : entityClass;
  }

  /** The entity that the record gives to a mention; empty where it gives none. */
  static String iri(Mention mention) {
    return mention.referents().stream().findFirst().map(Entity::iri).orElse("");
  }

  Map<Tag, Mention> pairs() {
    return pairs;
  }

  List<Tag> missed() {
    return missed;
  }

  List<Mention> extra() {
    return extra;
  }
}
