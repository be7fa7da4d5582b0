package org.newsgraph.store;

import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.fact.Extraction;

/**
 * One article on its way into the store.
 *
 * @param quads of the article's graph and of its provenance
 * @param record the extraction record, a line of JSON
 */
public record ArticleGraph(CaptureState state, List<Quad> quads, String record) {
  public ArticleGraph {
    quads = List.copyOf(quads);
  }

  public static ArticleGraph of(Extraction extraction, List<Quad> quads, String record) {
    return new ArticleGraph(
        CaptureState.of(extraction.article(), extraction.fingerprint()), quads, record);
  }
}
