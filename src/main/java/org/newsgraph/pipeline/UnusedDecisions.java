package org.newsgraph.pipeline;

import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.newsgraph.decision.PlacedDecision;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;
import org.newsgraph.problem.Severity;
import org.newsgraph.rdf.decision.DecisionTriples;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Reused;
import org.newsgraph.store.GraphStore;

/**
 * Decisions that do nothing in a store: what they were taken on is not there, or not any more.
 *
 * <p>{@code new UnusedDecisions(store, decisions.placed()).reportUnused(problems)}
 */
public final class UnusedDecisions {
  private final GraphStore store;
  private final DatasetGraph dataset;
  private final List<PlacedDecision> decisions;

  public UnusedDecisions(GraphStore store, List<PlacedDecision> decisions) {
    this.store = store;
    this.dataset = store.dataset();
    this.decisions = List.copyOf(decisions);
  }

  /** Warns of each that changed nothing in the last build; returns how many there are. */
  public long reportUnused(ProblemSink problems) {
    return report(decision -> !isUsed(decision), Severity.WARNING, problems);
  }

  /** Reports each as an error whose target is not in the store; returns how many there are. */
  public long reportMissing(ProblemSink problems) {
    return report(decision -> !isUsed(decision) && !isThere(decision), Severity.ERROR, problems);
  }

  private long report(Predicate<Decision> wrong, Severity severity, ProblemSink problems) {
    List<PlacedDecision> found =
        Txn.calculateRead(
            dataset, () -> decisions.stream().filter(p -> wrong.test(p.decision())).toList());
    for (PlacedDecision placed : found) {
      problems.report(
          new Problem(
              Code.DECISION_UNUSED,
              severity,
              placed.file(),
              placed.line(),
              0,
              "found nothing in the store to "
                  + placed.decision().label()
                  + ", expected what it was decided on",
              "see whether article, words or IRI are others now, or take it out"));
    }
    return found.size();
  }

  private boolean isUsed(Decision decision) {
    Node node = DecisionTriples.node(decision, store.iris());
    return dataset.contains(Node.ANY, Node.ANY, Ng.CORRECTED_BY, node);
  }

  private boolean isThere(Decision decision) {
    boolean pair =
        decision.action() == Decision.Action.SAME || decision.action() == Decision.Action.DIFFERENT;
    return (decision.article().isEmpty() || holds(decision.article(), decision.quote()))
        && (decision.target().isEmpty() || isTarget(decision))
        && (!pair || decision.value().isEmpty() || isTold(decision.value()));
  }

  private boolean isTarget(Decision decision) {
    String target = decision.target();
    boolean name = decision.action() == Decision.Action.SUPPRESS && target.indexOf(':') < 0;
    return isTold(target)
        || name
            && dataset.stream(null, null, Reused.PREF_LABEL, null)
                .anyMatch(q -> q.getObject().getLiteralLexicalForm().equalsIgnoreCase(target));
  }

  private boolean isTold(String cell) {
    Node node = NodeFactory.createURI(Decision.iri(cell, store.iris()));
    return dataset.contains(Node.ANY, node, Node.ANY, Node.ANY);
  }

  /** Whether there is the article, and in it a sentence with the words, or within them. */
  private boolean holds(String article, String quote) {
    boolean isIri = article.startsWith(store.iris().base() + "article/");
    Node node = NodeFactory.createURI(isIri ? article : store.iris().article(article));
    String words = plain(quote);
    return dataset.stream(Node.ANY, node, Reused.TYPE, Reused.NEWS_ARTICLE)
        .anyMatch(
            quad ->
                words.isEmpty()
                    || dataset.stream(quad.getGraph(), null, Reused.ANCHOR_OF, null)
                        .map(q -> plain(q.getObject().getLiteralLexicalForm()))
                        .anyMatch(text -> text.contains(words) || words.contains(text)));
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
