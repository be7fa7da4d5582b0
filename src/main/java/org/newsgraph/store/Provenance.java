package org.newsgraph.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.IriMinter;

/**
 * The provenance graph: which article graphs there are and what they were made of. To be used
 * inside a transaction.
 */
final class Provenance {
  private static final Node KEY = NodeFactory.createURI("http://purl.org/dc/terms/identifier");
  private static final Node SOURCE = NodeFactory.createURI("http://purl.org/dc/terms/source");
  private static final Node SHA256 = NodeFactory.createURI("https://schema.org/sha256");
  private static final Node FINGERPRINT =
      NodeFactory.createURI(IriMinter.NAMESPACE + "ns#fingerprint");

  private final DatasetGraph dataset;
  private final Node graph;

  Provenance(DatasetGraph dataset, IriMinter iris) {
    this.dataset = dataset;
    this.graph = NodeFactory.createURI(iris.provenanceGraph());
  }

  Node graph() {
    return graph;
  }

  Optional<CaptureState> find(Node articleGraph) {
    Optional<String> key = literal(articleGraph, KEY);
    return key.map(
        value ->
            new CaptureState(
                value,
                literal(articleGraph, SOURCE).orElse(""),
                literal(articleGraph, SHA256).orElse(""),
                literal(articleGraph, FINGERPRINT).orElse(""),
                null,
                true));
  }

  /** The graphs of all articles, in no order. */
  List<Node> articleGraphs() {
    return Iter.toList(Iter.map(dataset.find(graph, Node.ANY, KEY, Node.ANY), Quad::getSubject));
  }

  /** Says of an article graph what the writer needs to know again, unless its quads said it. */
  void add(Node articleGraph, CaptureState state) {
    add(articleGraph, KEY, state.key());
    add(articleGraph, SOURCE, state.source());
    add(articleGraph, SHA256, state.sha256());
    add(articleGraph, FINGERPRINT, state.fingerprint());
  }

  /**
   * Removes what is said of an article graph, and then of everything that nothing refers to any
   * more: its extraction goes, the program that other extractions name stays.
   */
  void remove(Node articleGraph) {
    Deque<Node> open = new ArrayDeque<>(List.of(articleGraph));
    while (!open.isEmpty()) {
      for (Quad quad : about(open.remove())) {
        dataset.delete(quad);
        Node object = quad.getObject();
        if (object.isURI() && !dataset.contains(graph, Node.ANY, Node.ANY, object)) {
          open.add(object);
        }
      }
    }
  }

  private List<Quad> about(Node subject) {
    List<Quad> quads = new ArrayList<>();
    dataset.find(graph, subject, Node.ANY, Node.ANY).forEachRemaining(quads::add);
    return quads;
  }

  private Optional<String> literal(Node subject, Node property) {
    Iterator<Quad> quads = dataset.find(graph, subject, property, Node.ANY);
    try {
      return quads.hasNext()
          ? Optional.of(quads.next().getObject().getLiteralLexicalForm())
          : Optional.empty();
    } finally {
      Iter.close(quads);
    }
  }

  private void add(Node subject, Node property, String value) {
    if (!dataset.contains(graph, subject, property, Node.ANY)) {
      dataset.add(graph, subject, property, NodeFactory.createLiteralString(value));
    }
  }
}
