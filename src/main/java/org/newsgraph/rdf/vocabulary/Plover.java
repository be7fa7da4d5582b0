package org.newsgraph.rdf.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.model.IriMinter;

/**
 * The PLOVER scheme ({@code ontology/plover.ttl}): event types, modes, contexts, and the phrases by
 * which they are told. Immutable.
 */
public final class Plover {
  /** The namespace of types, modes ({@code TYPE-mode}) and contexts. */
  public static final String NAMESPACE = IriMinter.NAMESPACE + "plover#";

  private static final Pattern TYPE = Pattern.compile("[A-Z]+");
  private static final Node BROADER = Reused.of(Reused.SKOS, "broader");

  private final Graph scheme;

  private Plover(Graph scheme) {
    this.scheme = scheme;
  }

  /** The scheme of this version. */
  public static Plover load() {
    Graph graph = GraphFactory.createDefaultGraph();
    String path = "/ontology/plover.ttl";
    try (InputStream in = Plover.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + path);
      }
      RDFDataMgr.read(graph, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
    return new Plover(graph);
  }

  /** The concept of a local name: {@code CONSULT}, {@code CONSULT-phone}, {@code legal}. */
  public Node concept(String localName) {
    return NodeFactory.createURI(NAMESPACE + localName);
  }

  /**
   * Whether the scheme has a concept; rule packs may bring modes of {@code OTHER} that it lacks.
   */
  public boolean contains(Node concept) {
    return scheme.contains(concept, Reused.PREF_LABEL, Node.ANY);
  }

  /** The modes of each type, without the type: {@code CONSULT} has {@code visit}. */
  public Map<String, Set<String>> modes() {
    Map<String, Set<String>> modes = new TreeMap<>();
    for (String name : concepts()) {
      int hyphen = name.indexOf('-');
      boolean capitals = TYPE.matcher(hyphen < 0 ? name : name.substring(0, hyphen)).matches();
      if (capitals && hyphen < 0) {
        modes.computeIfAbsent(name, n -> new TreeSet<>());
      } else if (capitals) {
        modes
            .computeIfAbsent(name.substring(0, hyphen), n -> new TreeSet<>())
            .add(name.substring(hyphen + 1));
      }
    }
    return modes;
  }

  /** The contexts: {@code legal}. */
  public Set<String> contexts() {
    Set<String> contexts = new TreeSet<>();
    for (String name : concepts()) {
      if (scheme.contains(concept(name), BROADER, concept("Context"))) {
        contexts.add(name);
      }
    }
    return contexts;
  }

  private List<String> concepts() {
    return scheme
        .find(Node.ANY, Reused.PREF_LABEL, Node.ANY)
        .mapWith(triple -> triple.getSubject().getURI())
        .toList()
        .stream()
        .filter(iri -> iri.startsWith(NAMESPACE))
        .map(iri -> iri.substring(NAMESPACE.length()))
        .toList();
  }

  /** One of the four classes of cooperation and conflict; none of {@code OTHER}. */
  public Optional<Node> quadClass(Node type) {
    return object(type, Ng.QUAD_CLASS);
  }

  /**
   * The words between who did it and to whom it was done: of the concept, else of its broader one.
   *
   * @param property ng:phrase where somebody follows, ng:phraseAlone where nobody does
   */
  public String phrase(Node concept, Node type, Node property) {
    return object(concept, property)
        .or(() -> object(type, property))
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  private Optional<Node> object(Node subject, Node predicate) {
    return scheme
        .find(subject, predicate, Node.ANY)
        .nextOptional()
        .map(org.apache.jena.graph.Triple::getObject);
  }
}
