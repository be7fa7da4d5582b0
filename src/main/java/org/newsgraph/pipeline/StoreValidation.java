package org.newsgraph.pipeline;

import java.util.List;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;
import org.newsgraph.store.CaptureState;
import org.newsgraph.store.GraphStore;
import org.newsgraph.validate.GraphValidator;

/** Checks the graphs of all articles of a store against the shapes. */
public final class StoreValidation {
  private final GraphStore store;
  private final ProblemSink problems;
  private final GraphValidator validator = new GraphValidator();

  public StoreValidation(GraphStore store, ProblemSink problems) {
    this.store = store;
    this.problems = problems;
  }

  /**
   * Checks each graph and reports what is wrong, in the order of the keys.
   *
   * @param progress is told how many are done, after each
   * @return the number of graphs
   */
  public long run(LongConsumer progress) {
    long done = 0;
    for (CaptureState capture : store.captures()) {
      violations(capture).forEach(problems::report);
      done++;
      progress.accept(done);
    }
    return done;
  }

  private List<Problem> violations(CaptureState capture) {
    DatasetGraph dataset = store.dataset();
    String name = store.iris().articleGraph(capture.key());
    return Txn.calculateRead(
        dataset,
        () -> {
          Graph graph = dataset.getGraph(NodeFactory.createURI(name));
          return validator.validate(graph, capture.source());
        });
  }
}
