package org.newsgraph.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.Argument;
import org.newsgraph.event.clause.NounPhrase;
import org.newsgraph.event.clause.Syntax;
import org.newsgraph.event.reading.Found;
import org.newsgraph.event.reading.PartyFinder;
import org.newsgraph.event.reading.SentenceReading;
import org.newsgraph.model.entity.Entity;

/**
 * Between which two an article says that something stands: "a truce <b>between Chad and the
 * rebels</b>". Where it then tells of talks with one of them, the other takes part, too.
 */
final class Counterparts {
  private static final int LONGEST_CHAIN = 4;

  private final Syntax syntax;
  private final PartyFinder parties;
  private final Map<String, Entity> entities;
  private final List<List<Found>> pairs = new ArrayList<>();

  /**
   * @param entities those of the article by IRI
   */
  Counterparts(Syntax syntax, PartyFinder parties, Map<String, Entity> entities) {
    this.syntax = syntax;
    this.parties = parties;
    this.entities = entities;
  }

  void learn(List<SentenceReading> sentences) {
    for (SentenceReading sentence : sentences) {
      for (NounPhrase noun : sentence.syntax().nounPhrases()) {
        for (Argument argument : sentence.syntax().argumentsBehind(noun.end())) {
          if (syntax.is("BETWEEN", argument.preposition())) {
            add(PartyFinder.distinct(parties.parties(sentence, argument.phrase())));
          }
        }
      }
    }
  }

  private void add(List<Found> pair) {
    if (pair.size() == 2) {
      pairs.add(pair);
    }
  }

  /**
   * The one that stands opposite to a party and for which one of these may speak, as the officials
   * of a body do; nothing if there is none, or more than one.
   */
  Optional<Found> opposite(Found party, List<Found> speaking) {
    Set<String> bodies = new HashSet<>();
    speaking.forEach(found -> addBodies(found.entity(), bodies));
    List<Found> opposite = new ArrayList<>();
    for (List<Found> pair : pairs) {
      for (int i = 0; i < 2; i++) {
        Found other = pair.get(1 - i);
        if (isSame(pair.get(i), party) && bodies.contains(other.entity().iri())) {
          opposite.add(other);
        }
      }
    }
    boolean one = opposite.stream().map(f -> f.entity().iri()).distinct().count() == 1;
    return one ? Optional.of(Found.unmentioned(opposite.get(0).entity())) : Optional.empty();
  }

  /** The entity, its country, and whatever it is part of. */
  private void addBodies(Entity entity, Set<String> bodies) {
    bodies.add(String.valueOf(entity.country()));
    @Nullable Entity at = entity;
    for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
      bodies.add(at.iri());
      at = at.partOf() == null ? null : entities.get(at.partOf());
    }
  }

  private static boolean isSame(Found found, Found other) {
    return found.entity().iri().equals(other.entity().iri());
  }
}
