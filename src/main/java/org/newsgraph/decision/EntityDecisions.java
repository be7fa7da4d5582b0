package org.newsgraph.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Fold;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.LinkedArticle;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.fact.Correction;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.model.fact.Decision.Action;

/** Decisions on whom the words of one article name. */
final class EntityDecisions {
  /** The class of those of whom nothing but the coarse type is known. */
  private static final Map<MentionType, String> PLAIN =
      Map.of(
          MentionType.PERSON, "Person",
          MentionType.ORGANISATION, "Organization",
          MentionType.LOCATION, "Place",
          MentionType.NATIONALITY, "Community");

  private final LinkedArticle linked;
  private final IriMinter iris;
  private final KnowledgeBase knowledge;
  private final DecisionTerms terms;
  private final Quoted quoted;
  private final MentionEdit mentions;
  private final List<Correction> corrections = new ArrayList<>();

  EntityDecisions(
      LinkedArticle linked, IriMinter iris, KnowledgeBase knowledge, DecisionTerms terms) {
    this.linked = linked;
    this.iris = iris;
    this.knowledge = knowledge;
    this.terms = terms;
    this.quoted = new Quoted(linked.annotated().article());
    this.mentions = new MentionEdit(linked);
  }

  List<Correction> corrections() {
    return corrections;
  }

  /** First who is who, then of which class, then who is left out. */
  LinkedArticle apply(List<Decision> decisions) {
    only(decisions, Action.DIFFERENT).forEach(this::different);
    only(decisions, Action.SAME).stream().filter(d -> !d.quote().isEmpty()).forEach(this::named);
    same(only(decisions, Action.SAME).stream().filter(d -> d.quote().isEmpty()).toList());
    only(decisions, Action.SET).stream()
        .filter(d -> d.field().equals("class"))
        .forEach(this::setClass);
    only(decisions, Action.SUPPRESS).forEach(this::suppress);
    return corrections.isEmpty() ? linked : mentions.applied();
  }

  private static List<Decision> only(List<Decision> decisions, Action action) {
    return decisions.stream().filter(decision -> decision.action() == action).toList();
  }

  private void different(Decision decision) {
    Entity wrong = mentions.entity(Decision.iri(decision.target(), iris));
    if (wrong == null) {
      return;
    }
    String iri = decision.somebodyElse(iris);
    Predicate<Mention> scope = scope(decision);
    String name =
        mentions.all().stream()
            .filter(m -> m.kind() == Mention.Kind.NAME && m.referents().contains(wrong))
            .filter(scope)
            .map(EntityDecisions::head)
            .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
            .orElse(wrong.name());
    String plain = Objects.requireNonNull(PLAIN.get(wrong.type()));
    Entity other = new Entity(iri, name, wrong.type(), plain, Entity.Origin.NAMED, null, null);
    if (mentions.refer(scope, wrong.iri(), other)) {
      correct(decision, iri, wrong.iri());
    }
  }

  /** The words of a quote name an entity. */
  private void named(Decision decision) {
    String iri = Decision.iri(decision.value(), iris);
    Entity right = available(iri);
    String wrong = decision.target().isEmpty() ? "" : Decision.iri(decision.target(), iris);
    if (right != null && mentions.refer(scope(decision), wrong, right)) {
      correct(decision, iri, wrong.isEmpty() ? null : wrong);
    }
  }

  /** All that were said to be one become the one of them that is best known. */
  private void same(List<Decision> decisions) {
    Clusters clusters = new Clusters();
    TreeSet<String> targets = new TreeSet<>();
    TreeSet<String> members = new TreeSet<>();
    for (Decision decision : decisions) {
      String target = Decision.iri(decision.target(), iris);
      String value = Decision.iri(decision.value(), iris);
      clusters.join(target, value);
      targets.add(target);
      members.add(target);
      members.add(value);
    }
    Map<String, List<Entity>> byRoot = new TreeMap<>();
    for (String member : members) {
      Entity entity = available(member);
      if (entity != null) {
        byRoot.computeIfAbsent(clusters.root(member), root -> new ArrayList<>()).add(entity);
      }
    }
    Comparator<Entity> best =
        Comparator.comparing((Entity e) -> knowledge.entity(e.iri()).isEmpty())
            .thenComparing(e -> targets.contains(e.iri()))
            .thenComparing(Entity::iri);
    byRoot.values().forEach(all -> unite(all, best, decisions, clusters));
  }

  private void unite(
      List<Entity> all, Comparator<Entity> best, List<Decision> decisions, Clusters clusters) {
    Entity one = all.stream().min(best).orElseThrow();
    for (Entity other : all) {
      if (other.iri().equals(one.iri()) || !mentions.replace(other.iri(), one)) {
        continue;
      }
      for (Decision decision : decisions) {
        String target = Decision.iri(decision.target(), iris);
        if (clusters.areOne(target, one.iri())) {
          correct(decision, one.iri(), other.iri());
        }
      }
    }
  }

  private void setClass(Decision decision) {
    MentionType type = Objects.requireNonNull(terms.classes().get(decision.value()));
    for (Entity entity : meant(decision)) {
      Entity right =
          new Entity(
              entity.iri(),
              entity.name(),
              type,
              decision.value(),
              entity.origin(),
              entity.country(),
              entity.partOf());
      mentions.replace(entity.iri(), right);
      correct(decision, entity.iri(), entity.entityClass());
    }
  }

  private void suppress(Decision decision) {
    String folded = Fold.name(decision.target());
    Predicate<Mention> scope = scope(decision);
    Predicate<Mention> wrong =
        mention ->
            scope.test(mention)
                && (decision.target().isEmpty() || Fold.name(head(mention)).equals(folded));
    boolean found = mentions.remove(wrong);
    if (decision.quote().isEmpty()) {
      for (Entity entity : meant(decision)) {
        mentions.remove(entity.iri());
        found = true;
      }
    }
    if (found) {
      corrections.add(new Correction(decision, List.of(), decision.target(), true));
    }
  }

  /** The entities that a decision means: by IRI, by name, or by the words of its quote. */
  private List<Entity> meant(Decision decision) {
    if (decision.target().isEmpty()) {
      return mentions.all().stream()
          .filter(scope(decision))
          .flatMap(mention -> mention.referents().stream())
          .distinct()
          .toList();
    }
    Entity byIri = mentions.entity(Decision.iri(decision.target(), iris));
    return byIri == null ? List.of() : List.of(byIri);
  }

  private Predicate<Mention> scope(Decision decision) {
    String quote = decision.quote();
    return mention -> quote.isEmpty() || quoted.covers(quote, mention.in(), mention.head());
  }

  /** An entity of the article or of the knowledge base. */
  private @Nullable Entity available(String iri) {
    Entity own = mentions.entity(iri);
    return own == null ? knowledge.entity(iri).map(KnownEntity::asEntity).orElse(null) : own;
  }

  private static String head(Mention mention) {
    int begin = mention.head().begin() - mention.span().begin();
    return mention.text().substring(begin, begin + mention.head().length());
  }

  private void correct(Decision decision, String subject, @Nullable String before) {
    corrections.add(new Correction(decision, List.of(subject), before, true));
  }
}
