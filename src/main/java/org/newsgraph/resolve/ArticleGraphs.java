package org.newsgraph.resolve;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.model.IriMinter;

/**
 * Reads the article graphs, one property at a time; everything sorted. To be used inside a
 * transaction.
 */
final class ArticleGraphs {
  private final DatasetGraph dataset;
  private final IriMinter iris;
  private final List<String> keys;
  private final Set<String> graphs = new HashSet<>();

  ArticleGraphs(DatasetGraph dataset, IriMinter iris, List<String> keys) {
    this.dataset = dataset;
    this.iris = iris;
    this.keys = keys;
    keys.forEach(key -> graphs.add(iris.articleGraph(key)));
  }

  IriMinter iris() {
    return iris;
  }

  List<String> keys() {
    return keys;
  }

  /** By subject IRI the values of a property: IRIs and lexical forms. */
  SortedMap<String, SortedSet<String>> values(Node property) {
    SortedMap<String, SortedSet<String>> values = new TreeMap<>();
    each(property, (graph, subject, object) -> add(values, subject, object));
    return values;
  }

  /** By subject IRI the graphs in which it has a property. */
  SortedMap<String, SortedSet<String>> graphs(Node property) {
    SortedMap<String, SortedSet<String>> values = new TreeMap<>();
    each(property, (graph, subject, object) -> add(values, subject, graph));
    return values;
  }

  /** The objects of a property. */
  SortedSet<String> objects(Node property) {
    SortedSet<String> objects = new TreeSet<>();
    each(property, (graph, subject, object) -> objects.add(object));
    return objects;
  }

  static SortedSet<String> of(SortedMap<String, SortedSet<String>> values, String subject) {
    return values.getOrDefault(subject, Collections.emptySortedSet());
  }

  private static void add(
      SortedMap<String, SortedSet<String>> values, String subject, String value) {
    values.computeIfAbsent(subject, unused -> new TreeSet<>()).add(value);
  }

  /** Takes one statement. */
  private interface Statement {
    void take(String graph, String subject, String object);
  }

  private void each(Node property, Statement statement) {
    dataset
        .find(Node.ANY, Node.ANY, property, Node.ANY)
        .forEachRemaining(
            quad -> {
              String graph = quad.getGraph().toString();
              if (graphs.contains(graph) && quad.getSubject().isURI()) {
                Node object = quad.getObject();
                String value =
                    object.isLiteral() ? object.getLiteralLexicalForm() : object.toString();
                statement.take(graph, quad.getSubject().getURI(), value);
              }
            });
  }
}
