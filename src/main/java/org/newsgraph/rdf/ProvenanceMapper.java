package org.newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.newsgraph.model.Fingerprint;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.article.Origin;
import org.newsgraph.rdf.vocabulary.Ng;
import org.newsgraph.rdf.vocabulary.Reused;

/**
 * What an article's graph was made of, in the one provenance graph. No clock, no run, no host: the
 * same input and the same program say the same. Statements whose subject is the article graph or
 * its extraction are the article's own; those on the program and its data are shared by all.
 */
final class ProvenanceMapper {
  private final ArticleScope scope;
  private final GraphWriter graph;

  ProvenanceMapper(ArticleScope scope, GraphWriter provenance) {
    this.scope = scope;
    this.graph = provenance;
  }

  void map() {
    ArticleIris iris = scope.iris();
    Origin origin = scope.extraction().article().origin();
    Fingerprint fingerprint = scope.extraction().fingerprint();
    Node articleGraph = iris.graph();
    graph.type(articleGraph, Reused.PROV_ENTITY);
    graph.string(articleGraph, Reused.IDENTIFIER, iris.key());
    graph.string(articleGraph, Reused.SOURCE, source(origin));
    graph.string(articleGraph, Reused.SHA256, origin.sha256());
    graph.string(articleGraph, Ng.FINGERPRINT, fingerprint.key());
    graph.add(articleGraph, Reused.ABOUT, iris.article());
    graph.add(articleGraph, Reused.WAS_DERIVED_FROM, iris.capture());
    graph.add(articleGraph, Reused.WAS_GENERATED_BY, iris.extraction());
    graph.type(iris.extraction(), Reused.ACTIVITY);
    graph.add(iris.extraction(), Reused.USED, iris.capture());
    tool(iris.extraction(), fingerprint.tool());
    data(iris.extraction(), "rules", Ng.EXTRACTION_RULES, fingerprint.rules());
    data(iris.extraction(), "knowledge", Ng.KNOWLEDGE, fingerprint.knowledge());
    data(iris.extraction(), "decisions", Ng.DECISIONS, fingerprint.decisions());
  }

  private void tool(Node activity, String version) {
    Node tool = fixed("software", version);
    graph.add(activity, Reused.WAS_ASSOCIATED_WITH, tool);
    graph.type(tool, Reused.SOFTWARE_AGENT);
    graph.string(tool, Reused.SOFTWARE_VERSION, version);
  }

  private void data(Node activity, String kind, Node type, String sha256) {
    Node data = fixed(kind, sha256);
    graph.add(activity, Reused.USED, data);
    graph.type(data, type);
    graph.string(data, Reused.SHA256, sha256);
  }

  private static Node fixed(String kind, String value) {
    return ArticleIris.uri(
        IriMinter.NAMESPACE + kind + "/" + value.replaceAll("[^A-Za-z0-9._~-]", "_"));
  }

  /** The source as it was given; of an absolute path only what belongs to the input. */
  private static String source(Origin origin) {
    String source = origin.source();
    boolean absolute = source.startsWith("/") || source.matches("[A-Za-z]:[\\\\/].*");
    return absolute ? origin.path() : source;
  }
}
