package org.newsgraph.rdf;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.article.Passage;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.fact.Evidence;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.fact.Fact;
import org.newsgraph.rdf.vocabulary.Plover;

/** One article on its way into its graph: what the mappers of its parts share. */
final class ArticleScope {
  private final Extraction extraction;
  private final ArticleIris iris;
  private final GraphWriter graph;
  private final Plover plover;
  private final @Nullable KnowledgeBase knowledge;
  private final Map<String, Entity> entities = new TreeMap<>();
  private final Map<String, Fact> facts = new LinkedHashMap<>();

  ArticleScope(
      Extraction extraction,
      ArticleIris iris,
      GraphWriter graph,
      Plover plover,
      @Nullable KnowledgeBase knowledge) {
    this.extraction = extraction;
    this.iris = iris;
    this.graph = graph;
    this.plover = plover;
    this.knowledge = knowledge;
    extraction.linked().entities().forEach(entity -> entities.put(entity.iri(), entity));
    extraction.described().forEach(entity -> entities.put(entity.iri(), entity));
    extraction.facts().forEach(fact -> facts.put(fact.id(), fact));
  }

  Extraction extraction() {
    return extraction;
  }

  ArticleIris iris() {
    return iris;
  }

  GraphWriter graph() {
    return graph;
  }

  Plover plover() {
    return plover;
  }

  String language() {
    return extraction.language();
  }

  /** The extraction's entities, by IRI. */
  Collection<Entity> entities() {
    return entities.values();
  }

  /** An entity of the extraction or of the knowledge base. */
  Optional<Entity> entity(@Nullable String iri) {
    if (iri == null) {
      return Optional.empty();
    }
    Optional<Entity> own = Optional.ofNullable(entities.get(iri));
    return own.isPresent() || knowledge == null
        ? own
        : knowledge.entity(iri).map(KnownEntity::asEntity);
  }

  Optional<KnowledgeBase> knowledge() {
    return Optional.ofNullable(knowledge);
  }

  /** The fact of an id that another fact refers to; empty where it refers to nothing. */
  Optional<Fact> fact(@Nullable String id) {
    return Optional.ofNullable(id == null ? null : facts.get(id));
  }

  /** What a passage belongs to: the promo for its headline, the article for all others. */
  Node source(Passage passage) {
    return promoIndex(passage.in()).map(iris::promo).orElseGet(iris::article);
  }

  /** The report of a fact. */
  Node report(Fact fact) {
    Evidence evidence = fact.evidence();
    Passage passage = evidence.passage();
    return iris.report(fact.id(), passage.in(), passage.codePoints(evidence.anchor()));
  }

  /** The index in {@code promos/INDEX/headline}. */
  static Optional<Integer> promoIndex(String in) {
    String[] parts = in.split("/", -1);
    return parts.length == 3 && parts[0].equals("promos")
        ? Optional.of(Integer.valueOf(parts[1]))
        : Optional.empty();
  }
}
