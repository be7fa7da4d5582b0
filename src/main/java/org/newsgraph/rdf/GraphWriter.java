package org.newsgraph.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.newsgraph.rdf.vocabulary.Reused;

/** Writes statements into one named graph; a value that is absent makes no statement. */
final class GraphWriter {
  private final StreamRDF out;
  private final Node graph;

  GraphWriter(StreamRDF out, Node graph) {
    this.out = out;
    this.graph = graph;
  }

  void add(Node subject, Node predicate, Node object) {
    out.quad(Quad.create(graph, subject, predicate, object));
  }

  void type(Node subject, Node type) {
    add(subject, Reused.TYPE, type);
  }

  void add(Node subject, Node predicate, Optional<Node> object) {
    object.ifPresent(node -> add(subject, predicate, node));
  }

  /** A plain string; nothing where there is none or it is empty. */
  void string(Node subject, Node predicate, @Nullable String text) {
    if (text != null && !text.isEmpty()) {
      add(subject, predicate, Literals.string(text));
    }
  }

  /** Text in a language; nothing where there is none or it is empty. */
  void text(Node subject, Node predicate, @Nullable String text, String language) {
    if (text != null && !text.isEmpty()) {
      add(subject, predicate, Literals.text(text, language));
    }
  }
}
