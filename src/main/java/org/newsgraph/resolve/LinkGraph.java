package org.newsgraph.resolve;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.rdf.decision.DecisionTriples;

/**
 * Links as they are written: the statement itself, and beside it its reason and score, and who
 * decided it.
 */
final class LinkGraph {
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final IriMinter iris;

  LinkGraph(IriMinter iris) {
    this.iris = iris;
  }

  Graph graph() {
    return graph;
  }

  void add(Link one) {
    Node property = property(one.kind());
    Node source = Terms.uri(one.source());
    Node target = Terms.uri(one.target());
    Node link = Terms.uri(iris.iri("link", one.source(), property.getURI(), one.target()));
    graph.add(source, property, target);
    graph.add(link, Terms.TYPE, Terms.LINK);
    graph.add(link, Terms.LINK_SOURCE, source);
    graph.add(link, Terms.LINK_PROPERTY, property);
    graph.add(link, Terms.LINK_TARGET, target);
    graph.add(link, Terms.REASON, NodeFactory.createLiteralString(one.reason()));
    graph.add(link, Terms.SCORE, score(one.score()));
    if (one.kind() == Link.Kind.ENTITY || one.kind() == Link.Kind.EVENT) {
      graph.add(source, Terms.REPRESENTATIVE, target);
      graph.add(target, Terms.REPRESENTATIVE, target);
    }
    for (Decision decision : one.decisions()) {
      graph.add(link, Terms.CORRECTED_BY, DecisionTriples.node(decision, iris));
      DecisionTriples.of(decision, iris).forEach(graph::add);
    }
  }

  /** As the store gives it back: without zeros that say nothing, but with one digit. */
  private static Node score(BigDecimal score) {
    BigDecimal plain = score.stripTrailingZeros();
    String text = (plain.scale() < 1 ? plain.setScale(1) : plain).toPlainString();
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
  }

  private static Node property(Link.Kind kind) {
    return switch (kind) {
      case COPY -> Terms.COPY_OF;
      case ENTITY -> Terms.SAME_ENTITY_AS;
      case EVENT -> Terms.SAME_EVENT_AS;
      case DIFFERENT -> Terms.DIFFERENT_FROM;
    };
  }
}
