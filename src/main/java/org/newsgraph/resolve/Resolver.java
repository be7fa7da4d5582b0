package org.newsgraph.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.system.Txn;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.store.CaptureState;
import org.newsgraph.store.GraphStore;

/**
 * Makes the graph of links of a store: copies by their body, entities by name and kind, events by
 * type, parties, place and day; then what people decided, which overrules all of that. A wrong link
 * is worse than a missing one, so nothing is linked by way of a third.
 *
 * <p>Each link ({@code ng:copyOf}, {@code ng:sameEntityAs}, {@code ng:sameEventAs}, {@code
 * ng:differentFrom}) has an {@code ng:Link} beside it with reason and score; each member of a
 * cluster, the one that stands for all included, has it as {@code ng:representative}. To be run at
 * the end of every build.
 *
 * <p>{@code new Resolver(store, decisions).resolve()}
 */
public final class Resolver {
  private final GraphStore store;
  private final List<Decision> decisions;

  /**
   * @param decisions of people; only those on what is the same or different count here
   */
  public Resolver(GraphStore store, List<Decision> decisions) {
    this.store = store;
    this.decisions = List.copyOf(decisions);
  }

  /** Makes the links anew and writes what differs. */
  public Resolution resolve() {
    return resolution(true);
  }

  /** The links as they would be made, without a change of the store. */
  public Resolution dryRun() {
    return resolution(false);
  }

  private Resolution resolution(boolean writes) {
    List<String> keys = store.captures().stream().map(CaptureState::key).toList();
    Reading reading = new Reading(keys);
    Txn.executeRead(store.dataset(), reading::read);
    LinkGraph graph = new LinkGraph(store.iris());
    reading.links.forEach(graph::add);
    String name = store.iris().linksGraph();
    boolean changed =
        writes
            ? store.replaceGraph(name, graph.graph())
            : !Txn.calculateRead(store.dataset(), () -> isStored(name, graph.graph()));
    return new Resolution(reading.links, reading.names, changed);
  }

  private boolean isStored(String name, Graph links) {
    Graph stored = store.dataset().getGraph(Terms.uri(name));
    return stored.size() == links.size() && links.stream().allMatch(stored::contains);
  }

  /** What is read of the store inside one transaction. */
  private final class Reading {
    private final List<String> keys;
    private final List<Link> links = new ArrayList<>();
    private final SortedMap<String, String> names = new TreeMap<>();

    Reading(List<String> keys) {
      this.keys = keys;
    }

    void read() {
      ArticleGraphs articles = new ArticleGraphs(store.dataset(), store.iris(), keys);
      Overrulings overrulings = new Overrulings(decisions, store.iris());
      links.addAll(new ArticleCopies(articles, overrulings).links());
      SameEntities entities = new SameEntities(articles, overrulings, ClassTree.shipped());
      links.addAll(entities.links());
      SameEvents events = new SameEvents(articles, overrulings, entities);
      links.addAll(events.links());
      for (Overrulings.Pair pair : overrulings.different()) {
        if (isTold(pair.one()) && isTold(pair.other())) {
          links.add(
              new Link(
                  Link.Kind.DIFFERENT,
                  pair.one(),
                  pair.other(),
                  pair.decision().reason(),
                  BigDecimal.ONE,
                  List.of(pair.decision())));
        }
      }
      links.sort(Link.ORDER);
      name(articles);
    }

    private boolean isTold(String iri) {
      return store.dataset().contains(null, Terms.uri(iri), null, null);
    }

    private void name(ArticleGraphs articles) {
      Set<String> linked = new HashSet<>();
      links.forEach(link -> linked.addAll(List.of(link.source(), link.target())));
      put(articles.values(Terms.PREF_LABEL, linked::contains));
      put(articles.values(Terms.HEADLINE, linked::contains));
      Map<String, SortedSet<String>> reported = articles.subjects(Terms.REPORTS, linked::contains);
      Set<String> reports = new HashSet<>();
      reported.values().forEach(reports::addAll);
      Map<String, SortedSet<String>> labels = articles.values(Terms.LABEL, reports::contains);
      reported.forEach(
          (event, by) -> by.forEach(report -> put(event, ArticleGraphs.of(labels, report))));
    }

    private void put(Map<String, SortedSet<String>> labels) {
      labels.forEach(this::put);
    }

    private void put(String iri, SortedSet<String> labels) {
      if (!labels.isEmpty()) {
        names.merge(iri, labels.first(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
  }
}
