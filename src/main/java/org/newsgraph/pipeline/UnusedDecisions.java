package org.newsgraph.pipeline;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.newsgraph.decision.Decisions;
import org.newsgraph.decision.PlacedDecision;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;
import org.newsgraph.rdf.decision.DecisionTriples;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.store.GraphStore;

/**
 * Decisions that changed nothing in a store: what they were taken on is not there, or not any more.
 *
 * <p>{@code new UnusedDecisions(store, decisions).report(problems)}
 */
public final class UnusedDecisions {
  private final GraphStore store;
  private final Decisions decisions;

  public UnusedDecisions(GraphStore store, Decisions decisions) {
    this.store = store;
    this.decisions = decisions;
  }

  /** Reports each as a warning, with file and line, in their order; returns how many there are. */
  public long report(ProblemSink problems) {
    List<PlacedDecision> unused = Txn.calculateRead(store.dataset(), this::find);
    for (PlacedDecision placed : unused) {
      problems.report(
          Problem.warning(
                  Code.DECISION_UNUSED,
                  placed.file(),
                  "found nothing in the store to "
                      + placed.decision().label()
                      + ", expected what it was decided on",
                  "see whether the article, the words or the IRI are others now, or take it out")
              .at(placed.line(), 0));
    }
    return unused.size();
  }

  private List<PlacedDecision> find() {
    DatasetGraph dataset = store.dataset();
    return decisions.placed().stream()
        .filter(
            placed -> {
              Node node = DecisionTriples.node(placed.decision(), store.iris());
              return !dataset.contains(Node.ANY, Node.ANY, Ng.CORRECTED_BY, node);
            })
        .toList();
  }
}
