package org.newsgraph.serve;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.newsgraph.problem.StoppedByProblem;
import org.newsgraph.query.QueryGuard;

/** Fuseki's query service, which refuses with status 400 what would leave the store. */
final class GuardedQuery extends SPARQL_QueryDataset {
  @Override
  protected void validateQuery(HttpAction action, Query query) {
    DatasetGraph dataset = action.getDataset();
    try {
      Txn.executeRead(dataset, () -> new QueryGuard(dataset).check("query", query));
    } catch (StoppedByProblem e) {
      ServletOps.errorBadRequest(e.problem().message());
    }
  }
}
