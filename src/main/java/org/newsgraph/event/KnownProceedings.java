package org.newsgraph.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.KnownProceeding;
import org.newsgraph.model.fact.EventDate;
import org.newsgraph.model.fact.LegalFact;
import org.newsgraph.model.fact.Party;

/**
 * Links legal facts to proceedings of the knowledge base: only where kind, court, parties and date
 * agree, a resolution's number too, and one proceeding alone fits. Two states can have two cases
 * before one court.
 */
final class KnownProceedings {
  private final KnowledgeBase knowledge;

  /** By court and kind, since no other is looked at. */
  private final Map<String, List<KnownProceeding>> byCourt = new HashMap<>();

  KnownProceedings(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    for (KnownProceeding proceeding : knowledge.proceedings()) {
      for (String court : proceeding.courts()) {
        byCourt.computeIfAbsent(court, c -> new ArrayList<>()).add(proceeding);
      }
    }
  }

  /**
   * The fact with the proceeding that it is about; itself if none is sure.
   *
   * @param entities of the article, by IRI
   * @param published the article's day; nothing for a promo
   */
  LegalFact link(LegalFact fact, Map<String, Entity> entities, @Nullable LocalDate published) {
    Set<String> courts = iris(fact.court(), entities);
    courts.addAll(iris(fact.issuedBy(), entities));
    KnownProceeding only = null;
    for (String court : withLarger(courts, entities)) {
      for (KnownProceeding proceeding : byCourt.getOrDefault(court, List.of())) {
        if (!proceeding.equals(only) && agrees(fact, proceeding, entities, published)) {
          if (only != null) {
            return fact;
          }
          only = proceeding;
        }
      }
    }
    return only == null ? fact : fact.known(only.iri(), only.name());
  }

  /** A chamber's warrant is its court's. */
  private Set<String> withLarger(Set<String> courts, Map<String, Entity> entities) {
    Set<String> all = new TreeSet<>(courts);
    for (String court : courts) {
      Entity entity = entities.get(court);
      String larger = entity == null ? null : entity.partOf();
      if (larger != null) {
        all.add(larger);
      }
    }
    return all;
  }

  private boolean agrees(
      LegalFact fact,
      KnownProceeding proceeding,
      Map<String, Entity> entities,
      @Nullable LocalDate published) {
    Set<String> accused = iris(fact.against(), entities);
    accused.addAll(iris(fact.respondent(), entities));
    List<String> defendants = new ArrayList<>(proceeding.against());
    defendants.addAll(proceeding.respondents());
    boolean numbered = defendants.isEmpty();
    return isOfKind(fact.kind(), proceeding.entityClass())
        && (numbered
            ? fact.number() != null && proceeding.numbers().contains(fact.number())
            : among(accused, defendants))
        && (proceeding.applicants().isEmpty()
            ? fact.applicant().isEmpty()
            : among(iris(fact.applicant(), entities), proceeding.applicants()))
        && at(fact, proceeding, published);
  }

  /** Classes are named after kinds: {@code arrestWarrant}, {@code ArrestWarrant}. */
  private static boolean isOfKind(String kind, String entityClass) {
    int begin = entityClass.length() - kind.length();
    return entityClass.regionMatches(true, begin, kind, 0, kind.length());
  }

  private static boolean among(Set<String> told, List<String> known) {
    return !told.isEmpty() && known.containsAll(told);
  }

  /** A government stands for its country. */
  private Set<String> iris(Collection<Party> parties, Map<String, Entity> entities) {
    Set<String> iris = new TreeSet<>();
    for (Party party : parties) {
      String iri = String.valueOf(party.entity());
      Entity entity = entities.get(iri);
      iris.add(entity != null && isGovernment(entity) ? String.valueOf(entity.country()) : iri);
    }
    return iris;
  }

  private boolean isGovernment(Entity entity) {
    return entity.country() != null
        && knowledge.organs(entity.country(), "Government").stream()
            .map(KnownEntity::iri)
            .anyMatch(entity.iri()::equals);
  }

  /**
   * An instrument is of the day that the fact states, a case is open then; a fact without a date is
   * told after the proceeding began.
   */
  private static boolean at(
      LegalFact fact, KnownProceeding proceeding, @Nullable LocalDate published) {
    String from = proceeding.from();
    if (from == null) {
      return false;
    }
    EventDate date = fact.date();
    if (date == null || date.earliest() == null || date.latest() == null) {
      return published != null && cut(published, from).compareTo(from) >= 0;
    }
    boolean begun = cut(date.latest(), from).compareTo(from) >= 0;
    String until = proceeding.isInstrument() ? from : proceeding.until();
    return begun && (until == null || cut(date.earliest(), until).compareTo(until) <= 0);
  }

  /** The day as precise as the other. */
  private static String cut(LocalDate day, String other) {
    return day.toString().substring(0, other.length());
  }
}
