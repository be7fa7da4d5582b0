package org.newsgraph.rdf.decision;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Reused;

/**
 * What a graph says of a decision: what it was, who took it when, and why.
 *
 * <p>{@code DecisionTriples.of(decision, iris).forEach(graph::add)}
 */
public final class DecisionTriples {
  private DecisionTriples() {}

  /** The decision's node. */
  public static Node node(Decision decision, IriMinter iris) {
    return NodeFactory.createURI(iris.base() + decision.id());
  }

  /** Class, label, action, who, why and when, in a fixed order. */
  public static List<Triple> of(Decision decision, IriMinter iris) {
    Node node = node(decision, iris);
    return List.of(
        Triple.create(node, Reused.TYPE, Ng.DECISION),
        Triple.create(node, Reused.LABEL, NodeFactory.createLiteralLang(decision.label(), "en")),
        Triple.create(node, Ng.ACTION, string(decision.action().label())),
        Triple.create(node, Ng.DECIDED_BY, string(decision.who())),
        Triple.create(node, Ng.REASON, string(decision.reason())),
        Triple.create(
            node, Reused.DATE, NodeFactory.createLiteralDT(decision.date(), XSDDatatype.XSDdate)));
  }

  private static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
