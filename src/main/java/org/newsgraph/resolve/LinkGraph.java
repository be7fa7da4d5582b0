package org.newsgraph.resolve;

import java.math.BigDecimal;
import java.util.SortedSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.model.IriMinter;

/** Links as they are written: the statement itself, and beside it its reason and score. */
final class LinkGraph {
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final IriMinter iris;

  LinkGraph(IriMinter iris) {
    this.iris = iris;
  }

  Graph graph() {
    return graph;
  }

  void link(String source, Node property, String target, String reason, String score) {
    Node link = Terms.uri(iris.iri("link", source, property.getURI(), target));
    graph.add(Terms.uri(source), property, Terms.uri(target));
    graph.add(link, Terms.TYPE, Terms.LINK);
    graph.add(link, Terms.LINK_SOURCE, Terms.uri(source));
    graph.add(link, Terms.LINK_PROPERTY, property);
    graph.add(link, Terms.LINK_TARGET, Terms.uri(target));
    graph.add(link, Terms.REASON, NodeFactory.createLiteralString(reason));
    String plain = new BigDecimal(score).toPlainString();
    graph.add(link, Terms.SCORE, NodeFactory.createLiteralDT(plain, XSDDatatype.XSDdecimal));
  }

  /**
   * Links the members of a cluster to the one that stands for all, which has itself.
   *
   * @return the number of links
   */
  long cluster(
      SortedSet<String> members,
      String representative,
      Node property,
      String reason,
      String score) {
    for (String member : members) {
      graph.add(Terms.uri(member), Terms.REPRESENTATIVE, Terms.uri(representative));
      if (!member.equals(representative)) {
        link(member, property, representative, reason, score);
      }
    }
    return members.size() - 1L;
  }
}
