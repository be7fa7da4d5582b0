package org.newsgraph.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/** Which class of the ontology is a kind of which other. Immutable. */
final class ClassTree {
  private static final String ONTOLOGY = "/ontology/newsgraph.ttl";

  private final Map<String, Set<String>> parents = new TreeMap<>();

  private ClassTree(Graph ontology) {
    ontology
        .find(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
        .forEachRemaining(
            triple -> {
              if (triple.getObject().isURI()) {
                parents
                    .computeIfAbsent(triple.getSubject().toString(), unused -> new TreeSet<>())
                    .add(triple.getObject().getURI());
              }
            });
  }

  /** The classes of the shipped ontology. */
  static ClassTree shipped() {
    try (InputStream in = ClassTree.class.getResourceAsStream(ONTOLOGY)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + ONTOLOGY);
      }
      Graph ontology = GraphFactory.createDefaultGraph();
      RDFParser.source(in).lang(Lang.TURTLE).parse(ontology);
      return new ClassTree(ontology);
    } catch (IOException e) {
      throw new UncheckedIOException(ONTOLOGY, e);
    }
  }

  /** Whether the classes lie on one line, so that one thing may have been given any of them. */
  boolean agree(Collection<String> classes) {
    for (String a : classes) {
      for (String b : classes) {
        if (!isKindOf(a, b) && !isKindOf(b, a)) {
          return false;
        }
      }
    }
    return true;
  }

  boolean isKindOf(String kind, String of) {
    return kind.equals(of)
        || parents.getOrDefault(kind, Set.of()).stream().anyMatch(parent -> isKindOf(parent, of));
  }
}
