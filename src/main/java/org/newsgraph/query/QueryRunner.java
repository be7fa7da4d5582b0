package org.newsgraph.query;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.tdb2.TDB2;
import org.newsgraph.model.IriMinter;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;

/**
 * Runs queries over a dataset and writes their answers. Safe for many threads.
 *
 * <pre>{@code
 * QueryRunner runner = new QueryRunner(store.dataset());
 * runner.run(catalogue.query("events"), Map.of("actor", "ICC"), options, out);
 * }</pre>
 */
public final class QueryRunner {
  private final DatasetGraph dataset;
  private final EntityNames names;

  /**
   * How to run a query.
   *
   * @param limit rows to write at most; 0 for all
   * @param width columns of the terminal; 0 for as many as it takes
   * @param timeoutMillis after which the query is ended; 0 for never
   */
  public record Options(ResultFormat format, long limit, int width, long timeoutMillis) {}

  public QueryRunner(DatasetGraph dataset) {
    this.dataset = dataset;
    this.names = new EntityNames(dataset);
  }

  /**
   * Runs a query with parameters and writes the answer.
   *
   * @param parameters values by name, as typed; a parameter without one means all
   * @throws StoppedByProblem QUERY_MALFORMED, QUERY_TIMEOUT, and those of parameters and names:
   *     before anything is written, except for a timeout
   * @throws IOException if the answer can't be written
   */
  public QueryOutcome run(
      CannedQuery canned, Map<String, String> parameters, Options options, OutputStream out)
      throws IOException {
    Query query = parse(canned);
    List<Map<Var, Node>> bindings = new ParameterBinder(canned, names).bind(parameters);
    ResultOutput output = new ResultOutput(options.format(), options.width(), out);
    dataset.begin(TxnType.READ);
    try {
      new QueryGuard(dataset).check(canned.name(), query);
      return run(query, bindings, options, output);
    } catch (QueryCancelledException e) {
      throw new StoppedByProblem(
          Problem.error(
              Code.QUERY_TIMEOUT,
              canned.name(),
              "the query was ended after " + options.timeoutMillis() + " ms",
              "ask for less, or give --timeout more"));
    } catch (RuntimeIOException e) {
      throw e.getCause() instanceof IOException failure ? failure : new IOException(e);
    } finally {
      dataset.end();
    }
  }

  /** Names and labels of the dataset. */
  public EntityNames names() {
    return names;
  }

  private QueryOutcome run(
      Query query, List<Map<Var, Node>> bindings, Options options, ResultOutput output)
      throws IOException {
    if (query.isSelectType()) {
      return select(query, bindings, options, output);
    }
    try (QueryExec execution = execution(bound(query, bindings.get(0)), options)) {
      if (query.isAskType()) {
        boolean holds = execution.ask();
        output.truth(holds);
        return new QueryOutcome(1, holds);
      }
      Graph graph = query.isDescribeType() ? execution.describe() : execution.construct();
      output.graph(graph, query.getPrefixMapping());
      return new QueryOutcome(graph.size(), true);
    }
  }

  private QueryOutcome select(
      Query query, List<Map<Var, Node>> bindings, Options options, ResultOutput output)
      throws IOException {
    if (options.limit() > 0 && (!query.hasLimit() || query.getLimit() > options.limit())) {
      query.setLimit(options.limit());
    }
    if (bindings.size() == 1) {
      try (QueryExec execution = execution(bound(query, bindings.get(0)), options)) {
        return new QueryOutcome(output.rows(execution.select()), true);
      }
    }
    return new QueryOutcome(output.rows(union(query, bindings, options)), true);
  }

  /** One run for each entity that a name stands for; rows that several of them give stand once. */
  private ResultRows union(Query query, List<Map<Var, Node>> bindings, Options options) {
    Set<Binding> rows = new LinkedHashSet<>();
    for (Map<Var, Node> binding : bindings) {
      try (QueryExec execution = execution(bound(query, binding), options)) {
        RowSet answer = execution.select();
        answer.forEachRemaining(rows::add);
      }
    }
    List<Binding> sorted = new ArrayList<>(rows);
    if (query.hasOrderBy()) {
      sorted.sort(new BindingComparator(query.getOrderBy()));
    }
    long limit = options.limit() > 0 ? options.limit() : Long.MAX_VALUE;
    return new ResultRows(query.getProjectVars(), sorted.stream().limit(limit).iterator());
  }

  private QueryExec execution(Query query, Options options) {
    QueryExecBuilder builder =
        QueryExec.dataset(dataset).query(query).set(ARQ.httpServiceAllowed, false);
    if (query.hasDatasetDescription()) {
      builder.set(TDB2.symUnionDefaultGraph, false);
    }
    if (options.timeoutMillis() > 0) {
      builder.timeout(options.timeoutMillis(), TimeUnit.MILLISECONDS);
    }
    return builder.build();
  }

  private static Query bound(Query query, Map<Var, Node> binding) {
    return binding.isEmpty() ? query : QueryTransformOps.replaceVars(query, binding);
  }

  private static Query parse(CannedQuery canned) {
    try {
      return QueryFactory.create(canned.text(), IriMinter.NAMESPACE);
    } catch (QueryParseException e) {
      String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new StoppedByProblem(
          Problem.error(
                  Code.QUERY_MALFORMED,
                  canned.name(),
                  "found " + message,
                  "expected a SPARQL 1.1 query; updates are not run")
              .at(Math.max(0, e.getLine()), Math.max(0, e.getColumn())));
    }
  }
}
