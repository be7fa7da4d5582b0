package org.newsgraph.resolve;

import java.util.List;
import org.apache.jena.system.Txn;
import org.newsgraph.store.CaptureState;
import org.newsgraph.store.GraphStore;

/**
 * Makes the graph of links of a store, in the simplest exact form: copies by their body, entities
 * by name and kind, events by type, mode, parties, place and day.
 *
 * <p>Each link ({@code ng:copyOf}, {@code ng:sameEntityAs}, {@code ng:sameEventAs}) has an {@code
 * ng:Link} beside it with reason and score; each member of a cluster, the one that stands for all
 * included, has it as {@code ng:representative}. To be run at the end of every build.
 *
 * <p>{@code new Resolver(store).resolve()}
 */
public final class Resolver {
  private final GraphStore store;

  public Resolver(GraphStore store) {
    this.store = store;
  }

  /** Makes the links anew and writes what differs. */
  public Resolution resolve() {
    List<String> keys = store.captures().stream().map(CaptureState::key).toList();
    LinkGraph links = new LinkGraph(store.iris());
    long[] counts = Txn.calculateRead(store.dataset(), () -> link(keys, links));
    boolean changed = store.replaceGraph(store.iris().linksGraph(), links.graph());
    return new Resolution(counts[0], counts[1], counts[2], changed);
  }

  private long[] link(List<String> keys, LinkGraph links) {
    ArticleGraphs articles = new ArticleGraphs(store.dataset(), store.iris(), keys);
    long copies = new ArticleCopies(articles).link(links);
    SameEntities entities = new SameEntities(articles, ClassTree.shipped());
    long same = entities.link(links);
    long events = new SameEvents(articles, entities).link(links);
    return new long[] {copies, events, same};
  }
}
