package org.newsgraph.resolve;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.model.IriMinter;

/**
 * Reads the article graphs, one property at a time, and of it only what is asked for: a store has
 * more than fits in memory. To be used inside a transaction.
 */
final class ArticleGraphs {
  private final DatasetGraph dataset;
  private final IriMinter iris;
  private final List<String> keys;
  private final Set<Node> graphs = new HashSet<>();

  ArticleGraphs(DatasetGraph dataset, IriMinter iris, List<String> keys) {
    this.dataset = dataset;
    this.iris = iris;
    this.keys = keys;
    keys.forEach(key -> graphs.add(Terms.uri(iris.articleGraph(key))));
  }

  IriMinter iris() {
    return iris;
  }

  List<String> keys() {
    return keys;
  }

  /** By subject IRI the values of a property: IRIs and lexical forms. */
  Map<String, SortedSet<String>> values(Node property, Predicate<String> subjects) {
    Map<String, SortedSet<String>> values = new HashMap<>();
    each(
        property,
        (graph, subject, object) -> {
          if (subjects.test(subject)) {
            add(values, subject, text(object));
          }
        });
    return values;
  }

  /** By subject IRI the graphs in which it has a property. */
  Map<String, SortedSet<String>> graphs(Node property) {
    Map<String, SortedSet<String>> values = new HashMap<>();
    each(property, (graph, subject, object) -> add(values, subject, graph.getURI()));
    return values;
  }

  /** By object IRI of a property those that have it. */
  Map<String, SortedSet<String>> subjects(Node property, Predicate<String> objects) {
    Map<String, SortedSet<String>> subjects = new HashMap<>();
    each(
        property,
        (graph, subject, object) -> {
          if (object.isURI() && objects.test(object.getURI())) {
            add(subjects, object.getURI(), subject);
          }
        });
    return subjects;
  }

  /** By object IRI of a property the graphs in which it is one. */
  Map<String, SortedSet<String>> graphsByObject(Node property) {
    Map<String, SortedSet<String>> values = new HashMap<>();
    each(property, (graph, subject, object) -> add(values, text(object), graph.getURI()));
    return values;
  }

  static SortedSet<String> of(Map<String, SortedSet<String>> values, String subject) {
    return values.getOrDefault(subject, Collections.emptySortedSet());
  }

  private static void add(Map<String, SortedSet<String>> values, String subject, String value) {
    values.computeIfAbsent(subject, unused -> new TreeSet<>()).add(value);
  }

  private static String text(Node object) {
    return object.isLiteral() ? object.getLiteralLexicalForm() : object.toString();
  }

  /** Takes one statement. */
  private interface Statement {
    void take(Node graph, String subject, Node object);
  }

  private void each(Node property, Statement statement) {
    dataset
        .find(Node.ANY, Node.ANY, property, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (graphs.contains(quad.getGraph()) && quad.getSubject().isURI()) {
                statement.take(quad.getGraph(), quad.getSubject().getURI(), quad.getObject());
              }
            });
  }
}
