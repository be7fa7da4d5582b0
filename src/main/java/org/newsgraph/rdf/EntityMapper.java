package org.newsgraph.rdf;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Reused;

/**
 * The entities that an article names: label, class, where they belong; and how often the article,
 * without its page furniture, names each.
 */
final class EntityMapper {
  private final ArticleScope scope;
  private final GraphWriter graph;

  EntityMapper(ArticleScope scope) {
    this.scope = scope;
    this.graph = scope.graph();
  }

  void map() {
    for (Entity entity : scope.entities()) {
      describe(entity);
      Node node = ArticleIris.uri(entity.iri());
      if (entity.country() != null) {
        graph.add(node, Ng.COUNTRY, ArticleIris.uri(entity.country()));
        scope.entity(entity.country()).ifPresent(this::describe);
      }
      if (entity.partOf() != null) {
        graph.add(node, Ng.PART_OF, ArticleIris.uri(entity.partOf()));
        scope.entity(entity.partOf()).ifPresent(this::describe);
      }
    }
    tallies();
  }

  /** The preferred label; knowledge base labels are English, others as the article has them. */
  static Node label(Entity entity) {
    return entity.origin() == Entity.Origin.KNOWN
        ? Literals.english(entity.name())
        : Literals.string(entity.name());
  }

  /** The country that an entity is or belongs to, over what it is part of. */
  Optional<String> country(Entity entity) {
    if (entity.entityClass().equals("Country")) {
      return Optional.of(entity.iri());
    }
    if (entity.country() != null) {
      return Optional.of(entity.country());
    }
    return scope
        .entity(entity.partOf())
        .filter(larger -> larger.partOf() == null || !larger.iri().equals(larger.partOf()))
        .map(larger -> larger.entityClass().equals("Country") ? larger.iri() : larger.country());
  }

  private void describe(Entity entity) {
    Node node = ArticleIris.uri(entity.iri());
    graph.type(node, Ng.of(entity.entityClass()));
    graph.add(node, Reused.PREF_LABEL, label(entity));
  }

  private void tallies() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Mention mention : scope.extraction().linked().mentions()) {
      if (mention.isListed() && ArticleScope.promoIndex(mention.in()).isEmpty()) {
        mention.referents().forEach(entity -> counts.merge(entity.iri(), 1, Integer::sum));
      }
    }
    Node article = scope.iris().article();
    counts.forEach(
        (iri, count) -> {
          Node entity = ArticleIris.uri(iri);
          Node tally = scope.iris().tally(iri);
          graph.add(article, Reused.MENTIONS, entity);
          graph.type(tally, Ng.MENTION_TALLY);
          graph.add(tally, Ng.TALLY_OF, entity);
          graph.add(tally, Ng.TALLY_IN, article);
          graph.add(tally, Ng.MENTION_COUNT, Literals.integer(count));
        });
  }
}
