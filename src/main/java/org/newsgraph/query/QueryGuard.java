package org.newsgraph.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;

/**
 * Refuses what would leave the store: SERVICE, FROM of anything that is no graph of the store, and
 * functions that name Java classes.
 */
public final class QueryGuard {
  private final DatasetGraph dataset;

  public QueryGuard(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * Checks a query, inside a transaction.
   *
   * @param name of the query, for the message
   * @throws StoppedByProblem QUERY_MALFORMED
   */
  public void check(String name, Query query) {
    List<String> refused = new ArrayList<>();
    query.getGraphURIs().forEach(graph -> checkGraph(graph, refused));
    query.getNamedGraphURIs().forEach(graph -> checkGraph(graph, refused));
    if (query.getQueryPattern() != null) {
      Walker.walk(Algebra.compile(query), new Patterns(refused), new Functions(refused));
    }
    if (!refused.isEmpty()) {
      throw new StoppedByProblem(
          Problem.error(
              Code.QUERY_MALFORMED,
              name,
              "found " + refused.get(0),
              "ask for what is in the store only"));
    }
  }

  private void checkGraph(String graph, List<String> refused) {
    if (!dataset.containsGraph(NodeFactory.createURI(graph))) {
      refused.add("FROM <" + graph + ">, which is no graph of the store");
    }
  }

  private static boolean namesJavaClass(String iri) {
    return iri.regionMatches(true, 0, "java:", 0, 5);
  }

  /** Looks at the patterns of a query. */
  private static final class Patterns extends OpVisitorBase {
    private final List<String> refused;

    Patterns(List<String> refused) {
      this.refused = refused;
    }

    @Override
    public void visit(OpService service) {
      refused.add("SERVICE " + service.getService() + ", which is switched off");
    }

    @Override
    public void visit(OpBGP pattern) {
      for (Triple triple : pattern.getPattern()) {
        Node predicate = triple.getPredicate();
        if (predicate.isURI() && namesJavaClass(predicate.getURI())) {
          refused.add("the property function <" + predicate.getURI() + ">");
        }
      }
    }
  }

  /** Looks at the functions of a query. */
  private static final class Functions extends ExprVisitorBase {
    private final List<String> refused;

    Functions(List<String> refused) {
      this.refused = refused;
    }

    @Override
    public void visit(ExprFunctionN function) {
      String iri = function.getFunctionIRI();
      if (iri != null && namesJavaClass(iri)) {
        refused.add("the function <" + iri + ">");
      }
    }
  }
}
