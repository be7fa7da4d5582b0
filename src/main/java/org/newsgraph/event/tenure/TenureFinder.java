package org.newsgraph.event.tenure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.Fold;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.Span;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Passage;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.LinkedArticle;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.Office;
import org.newsgraph.model.fact.Assertion;
import org.newsgraph.model.fact.Evidence;
import org.newsgraph.model.fact.Party;
import org.newsgraph.model.fact.Tenure;
import org.newsgraph.model.text.AnnotatedPassage;

/**
 * Finds persons that are named together with an office, each person, office and status once in an
 * article. Safe for many threads.
 *
 * <p>{@code new TenureFinder(pack).find(linkedArticle)}
 */
public final class TenureFinder {
  private static final String RULE = "tenure";
  private static final double BY_TITLE = 0.95;
  private static final double BY_APPOSITION = 0.85;
  private static final int DATE = 10;

  /** Ranks and honorifics, which are no offices. */
  private final Set<String> titles;

  public TenureFinder(LanguagePack pack) {
    this.titles = pack.words("person-titles", "word");
  }

  /** Where a tenure is evidenced; of several for one tenure the best is kept. */
  private record Evidenced(
      AnnotatedPassage passage, Mention mention, Office office, Entity person, boolean apart) {

    /** Body before headline, deck, captions, promos. */
    int rank() {
      Passage in = passage.passage();
      return in.isBody() ? 0 : in.isPromo() ? 3 : in.isCaption() ? 2 : 1;
    }

    /** Fuller offices first: with a complement, an organization or a country. */
    int fullness() {
      return (office.phrase().length() > office.title().length() ? 2 : 0)
          + (office.organization() == null ? 0 : 1)
          + (office.country() == null ? 0 : 1);
    }

    boolean isBetterThan(Evidenced other) {
      return rank() != other.rank() ? rank() < other.rank() : fullness() > other.fullness();
    }

    String key() {
      return person.iri() + "|" + Fold.name(office.title()) + "|" + office.status().label();
    }
  }

  /** The tenures of an article, in the order in which they are first named. */
  public List<Tenure> find(LinkedArticle linked) {
    Map<String, AnnotatedPassage> passages = new HashMap<>();
    linked.annotated().passages().forEach(p -> passages.put(p.passage().in(), p));
    Map<String, Evidenced> best = new LinkedHashMap<>();
    for (List<Mention> sentence : bySentence(linked.mentions())) {
      AnnotatedPassage passage = passages.get(sentence.get(0).in());
      if (passage != null) {
        for (Mention mention : sentence) {
          evidence(passage, mention, sentence)
              .ifPresent(e -> best.merge(e.key(), e, (a, b) -> b.isBetterThan(a) ? b : a));
        }
      }
    }
    Article article = linked.annotated().article();
    return best.values().stream().map(e -> tenure(article, e)).toList();
  }

  private static List<List<Mention>> bySentence(List<Mention> mentions) {
    Map<String, List<Mention>> sentences = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      String key = mention.in() + "#" + mention.sentence();
      sentences.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
    }
    return List.copyOf(sentences.values());
  }

  /** A mention with an office and its holder, whose name stands in it or in the same sentence. */
  private Optional<Evidenced> evidence(
      AnnotatedPassage passage, Mention mention, List<Mention> sentence) {
    Office office = mention.office();
    if (office == null
        || !mention.isListed()
        || mention.referents().size() != 1
        || isRankAlone(office)) {
      return Optional.empty();
    }
    Entity person = mention.referents().get(0);
    if (person.type() != MentionType.PERSON || person.origin() == Entity.Origin.DESCRIBED) {
      return Optional.empty();
    }
    if (sentence.stream().anyMatch(m -> isFuller(m, mention))) {
      return Optional.empty();
    }
    boolean named = mention.kind() == Mention.Kind.NAME;
    return named || sentence.stream().anyMatch(m -> names(m, person))
        ? Optional.of(new Evidenced(passage, mention, office, person, !named))
        : Optional.empty();
  }

  /** "General" before a name; "commander of the city's police" is an office. */
  private boolean isRankAlone(Office office) {
    return titles.contains(Fold.caseOf(office.phrase()))
        && office.organization() == null
        && office.country() == null;
  }

  /** Whether another office is named around this one: "deputy director" around "deputy". */
  private static boolean isFuller(Mention other, Mention mention) {
    return other.office() != null
        && other.span().length() > mention.span().length()
        && other.span().contains(mention.span())
        && other.referents().equals(mention.referents());
  }

  private static boolean names(Mention mention, Entity person) {
    return mention.kind() == Mention.Kind.NAME
        && mention.referents().stream().anyMatch(r -> r.iri().equals(person.iri()));
  }

  private static Tenure tenure(Article article, Evidenced found) {
    Office office = found.office();
    Passage passage = found.passage().passage();
    Party person =
        new Party(
            found.person().name(),
            found.mention().text(),
            found.person().iri(),
            found.mention().span());
    return new Tenure(
        id(article, found),
        person,
        office.phrase(),
        party(office.organization()),
        party(office.country()),
        office.status(),
        passage.isPromo() ? null : date(article.published()),
        new Evidence(passage, office.span(), sentence(found)),
        new Assertion(
            Assertion.Polarity.POSITIVE,
            Assertion.Modality.ASSERTED,
            Assertion.Voice.PUBLISHER,
            List.of(),
            RULE,
            found.apart() ? BY_APPOSITION : BY_TITLE));
  }

  private static String id(Article article, Evidenced found) {
    Span span = found.office().span();
    return IriMinter.local(
        "tenure",
        article.key(),
        found.passage().passage().in(),
        String.valueOf(span.begin()),
        String.valueOf(span.end()),
        found.key());
  }

  private static @Nullable Party party(@Nullable Entity entity) {
    return entity == null ? null : new Party(entity.name(), null, entity.iri(), null);
  }

  private static @Nullable String date(@Nullable String published) {
    return published == null || published.length() <= DATE
        ? published
        : published.substring(0, DATE);
  }

  private static Span sentence(Evidenced found) {
    Span office = found.office().span();
    Span around = found.passage().sentences().get(found.mention().sentence()).span();
    return around.contains(office) ? around : around.cover(office);
  }
}
