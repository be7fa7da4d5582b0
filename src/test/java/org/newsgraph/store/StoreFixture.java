package org.newsgraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.IriMinter;
import org.newsgraph.problem.Problem;

/** Small invented articles, and the problems that putting them met. */
final class StoreFixture {
  static final IriMinter IRIS = new IriMinter("https://example.org/id/");

  final List<Problem> problems = new ArrayList<>();

  static CaptureState state(String key, String source, String bytes) {
    return new CaptureState(key, source, IriMinter.hash(bytes), "print-1", null, false);
  }

  static ArticleGraph article(String key, String text) {
    return article(state(key, "in/" + key, text), text);
  }

  static ArticleGraph article(CaptureState state, String text) {
    Node graph = uri(IRIS.articleGraph(state.key()));
    Node provenance = uri(IRIS.provenanceGraph());
    Node article = uri(IRIS.article(state.key()));
    Node extraction = uri(IRIS.iri("extraction", state.key()));
    List<Quad> quads =
        List.of(
            new Quad(graph, article, uri("https://schema.org/headline"), text(text)),
            new Quad(
                graph,
                article,
                uri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
                uri("https://schema.org/NewsArticle")),
            new Quad(provenance, graph, prov("wasGeneratedBy"), extraction),
            new Quad(provenance, extraction, prov("wasAssociatedWith"), uri("urn:x:tool-1")),
            new Quad(provenance, uri("urn:x:tool-1"), prov("label"), text("tool")));
    return new ArticleGraph(
        state,
        quads,
        String.format(Locale.ROOT, "{\"id\":\"%s\",\"t\":\"%s\"}", state.key(), text));
  }

  static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }

  static Node text(String value) {
    return NodeFactory.createLiteralString(value);
  }

  private static Node prov(String name) {
    return uri("http://www.w3.org/ns/prov#" + name);
  }
}
