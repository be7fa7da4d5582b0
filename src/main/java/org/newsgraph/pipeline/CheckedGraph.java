package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.problem.Problem;
import org.newsgraph.rdf.GraphMapper;
import org.newsgraph.validate.GraphValidator;

/** Maps extractions to quads and validates each article's graph. Safe for many threads. */
final class CheckedGraph {
  private final GraphMapper mapper;
  private final IriMinter iris;
  private final GraphValidator validator = new GraphValidator();

  CheckedGraph(IriMinter iris, KnowledgeBase knowledge) {
    this.iris = iris;
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
    Article article = extraction.article();
    Node name = NodeFactory.createURI(iris.articleGraph(article.key()));
    Graph graph = GraphFactory.createDefaultGraph();
    for (Quad quad : quads) {
      if (quad.getGraph().equals(name)) {
        graph.add(quad.asTriple());
      }
    }
    return new Checked(quads, validator.validate(graph, article.origin().source()));
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
