package org.newsgraph.entity.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.find.Found;
import org.newsgraph.entity.find.MentionFinder.SentenceMentions;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.KnownTenure;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.NameMatch;

/**
 * What the article as a whole says for one of several entries of the knowledge base: the countries
 * that it names and its date.
 */
final class Context {
  private static final String COUNTRY = "Country";

  private final KnowledgeBase knowledge;
  private final Set<String> countries = new TreeSet<>();
  private final @Nullable String date;

  Context(KnowledgeBase knowledge, List<SentenceMentions> sentences, @Nullable String date) {
    this.knowledge = knowledge;
    this.date = date;
    for (SentenceMentions sentence : sentences) {
      if (!sentence.view().passage().passage().isPromo()) {
        sentence.mentions().forEach(this::read);
      }
    }
  }

  private void read(Found found) {
    for (NameMatch match : found.matches()) {
      KnownEntity entity = match.entity();
      if (isLand(entity.entityClass())) {
        countries.add(entity.iri());
      } else if (found.matches().size() == 1
          && entity.country() != null
          && entity.type() != MentionType.PERSON) {
        countries.add(entity.country());
      }
    }
  }

  static boolean isLand(String entityClass) {
    return entityClass.equals(COUNTRY) || entityClass.equals("Territory");
  }

  /** The entry that a name of the knowledge base means here; nothing if it may be several. */
  @Nullable KnownEntity choose(List<NameMatch> matches, @Nullable String country) {
    List<KnownEntity> best = new ArrayList<>();
    double most = Double.NEGATIVE_INFINITY;
    for (NameMatch match : matches) {
      double score = score(match, country);
      if (score > most + 1e-9) {
        best.clear();
        most = score;
      }
      if (score > most - 1e-9) {
        best.add(match.entity());
      }
    }
    boolean people = !best.isEmpty() && best.get(0).type() == MentionType.PERSON;
    return best.isEmpty() || people && best.size() > 1 ? null : best.get(0);
  }

  private double score(NameMatch match, @Nullable String country) {
    KnownEntity entity = match.entity();
    double score =
        switch (match.kind()) {
          case NAME, ACRONYM -> 2;
          case DEMONYM -> 1.5;
          case METONYM -> 1;
          case SURNAME -> 0;
        };
    score += entity.entityClass().equals(COUNTRY) ? 1 : 0;
    if (match.kind() == NameMatch.Kind.METONYM) {
      return score - 1;
    }
    if (entity.country() != null) {
      score += entity.country().equals(country) ? 2 : 0;
      score += countries.contains(entity.country()) ? 1 : 0;
    }
    return score;
  }

  /**
   * The only person with that last name who was in office by the article's date and whose country
   * the article names; nothing if there is none or more than one.
   *
   * @param country of the office that stands beside the name
   */
  @Nullable KnownEntity surname(List<NameMatch> surnames, @Nullable String country) {
    KnownEntity only = null;
    for (NameMatch match : surnames) {
      KnownEntity person = match.entity();
      if (fits(person, country)) {
        if (only != null && !only.iri().equals(person.iri())) {
          return null;
        }
        only = person;
      }
    }
    return only;
  }

  private boolean fits(KnownEntity person, @Nullable String country) {
    boolean place = false;
    boolean time = false;
    List<KnownTenure> tenures = knowledge.tenures(person.iri());
    for (KnownTenure tenure : tenures) {
      String of = tenure.country();
      place |= of != null && (country == null ? countries.contains(of) : of.equals(country));
      time |= date == null || tenure.from() == null || tenure.from().compareTo(date) <= 0;
    }
    String own = person.country();
    place |= own != null && (country == null ? countries.contains(own) : own.equals(country));
    return place && (time || tenures.isEmpty());
  }
}
