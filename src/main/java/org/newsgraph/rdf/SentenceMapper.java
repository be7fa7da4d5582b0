package org.newsgraph.rdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.Span;
import org.newsgraph.model.article.Passage;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.fact.Evidence;
import org.newsgraph.model.text.AnnotatedPassage;
import org.newsgraph.model.text.Sentence;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Reused;

/**
 * The sentences that carry a fact or name a linked entity, with the entities that they name. Single
 * phrases are left out: they would be most of the graph, and the extraction record has them.
 */
final class SentenceMapper {
  private final ArticleScope scope;
  private final GraphWriter graph;
  private final Map<String, Passage> passages = new LinkedHashMap<>();
  private final Map<String, Map<Span, Set<String>>> sentences = new TreeMap<>();

  SentenceMapper(ArticleScope scope) {
    this.scope = scope;
    this.graph = scope.graph();
  }

  void map() {
    scope.extraction().facts().forEach(fact -> add(fact.evidence()));
    Map<String, AnnotatedPassage> annotated = new TreeMap<>();
    for (AnnotatedPassage passage : scope.extraction().linked().annotated().passages()) {
      annotated.put(passage.passage().in(), passage);
    }
    for (Mention mention : scope.extraction().linked().mentions()) {
      AnnotatedPassage passage = annotated.get(mention.in());
      if (mention.isListed() && passage != null) {
        add(mention, passage.passage(), passage.sentences());
      }
    }
    passages.values().forEach(this::write);
  }

  /** The sentence that a piece of evidence rests on. */
  Node sentence(Passage passage, Span span) {
    return scope.iris().sentence(passage.in(), passage.codePoints(span));
  }

  private void add(Evidence evidence) {
    names(evidence.passage(), evidence.sentence());
  }

  private void add(Mention mention, Passage passage, List<Sentence> all) {
    boolean role = mention.kind() == Mention.Kind.ROLE && mention.office() != null;
    Span span = all.get(mention.sentence()).span();
    if (role) {
      names(passage, span);
    }
    for (Entity entity : mention.referents()) {
      if (entity.origin() != Entity.Origin.DESCRIBED) {
        names(passage, span).add(entity.iri());
      }
    }
  }

  private Set<String> names(Passage passage, Span sentence) {
    passages.putIfAbsent(passage.in(), passage);
    return sentences
        .computeIfAbsent(passage.in(), in -> new TreeMap<>())
        .computeIfAbsent(sentence, span -> new TreeSet<>());
  }

  private void write(Passage passage) {
    Node context = scope.iris().context(passage.in());
    Node source = scope.source(passage);
    graph.type(context, Reused.CONTEXT);
    graph.add(context, Reused.IS_PART_OF, source);
    graph.add(context, Reused.BEGIN_INDEX, Literals.index(0));
    int length = passage.text().codePointCount(0, passage.text().length());
    graph.add(context, Reused.END_INDEX, Literals.index(length));
    graph.string(
        context,
        Reused.SHA256,
        IriMinter.sha256(passage.text().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    sentences
        .getOrDefault(passage.in(), Map.of())
        .forEach((span, entities) -> write(passage, span, entities, context, source));
  }

  private void write(Passage passage, Span span, Set<String> entities, Node context, Node source) {
    Node sentence = sentence(passage, span);
    Span points = passage.codePoints(span);
    graph.type(sentence, Reused.SENTENCE);
    graph.add(sentence, Reused.REFERENCE_CONTEXT, context);
    graph.add(sentence, Reused.IS_PART_OF, source);
    graph.add(sentence, Reused.BEGIN_INDEX, Literals.index(points.begin()));
    graph.add(sentence, Reused.END_INDEX, Literals.index(points.end()));
    graph.text(sentence, Reused.ANCHOR_OF, span.of(passage.text()), scope.language());
    entities.forEach(entity -> graph.add(sentence, Ng.NAMES, ArticleIris.uri(entity)));
  }
}
