package org.newsgraph.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.model.Fold;
import org.newsgraph.model.IriMinter;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;

/**
 * Finds entities by what people call them: an IRI, a name or an alias in any case and without
 * diacritics, the last name of a person. The labels of the dataset are read once, at the first
 * name.
 */
public final class EntityNames {
  /** Before a name: take all that it fits. */
  static final String ALL = "all:";

  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String SCHEMA = "https://schema.org/";
  private static final String NG = IriMinter.NAMESPACE + "ns#";
  private static final String KNOWN = IriMinter.NAMESPACE + "kb/";
  private static final Node PREFERRED = uri(SKOS + "prefLabel");
  private static final List<Node> ALIASES = List.of(uri(SKOS + "altLabel"), uri(NG + "acronym"));
  private static final List<Node> PERSONS =
      List.of(uri(SCHEMA + "Person"), uri(NG + "Person"), uri(NG + "Official"));
  private static final Node ARTICLE = uri(SCHEMA + "NewsArticle");
  private static final Node HEADLINE = uri(SCHEMA + "headline");
  private static final Node URL = uri(SCHEMA + "url");
  private static final Pattern IRI = Pattern.compile("<?([A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"]+)>?");

  private final DatasetGraph dataset;
  private final Map<String, Set<String>> preferred = new TreeMap<>();
  private final Map<String, Set<String>> aliases = new TreeMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private boolean read;

  public EntityNames(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /**
   * The entities that a user means: one, or with {@code all:} before the name all that it fits, by
   * IRI. An IRI is taken as it is.
   *
   * @throws StoppedByProblem NAME_UNKNOWN with near names, NAME_AMBIGUOUS with the candidates
   */
  public List<String> resolve(String typed) {
    return resolve(typed, List.of());
  }

  /** The same, where an article may be meant too, by its IRI, URL or headline. */
  public List<String> resolveResource(String typed) {
    return resolve(typed, Txn.calculateRead(dataset, () -> articles(typed)));
  }

  /** The preferred label of an entity, else its IRI. */
  public synchronized String label(String iri) {
    readLabels();
    return labels.getOrDefault(iri, iri);
  }

  private synchronized List<String> resolve(String typed, List<String> articles) {
    boolean all = typed.startsWith(ALL);
    String name = (all ? typed.substring(ALL.length()) : typed).strip();
    if (!articles.isEmpty()) {
      return one(name, articles, all);
    }
    if (isIri(name)) {
      return List.of(IRI.matcher(name).replaceFirst("$1"));
    }
    readLabels();
    List<String> found = named(Fold.name(name), all);
    if (found.isEmpty()) {
      throw unknown(name);
    }
    return one(name, found, all);
  }

  private List<String> one(String name, List<String> found, boolean all) {
    if (found.size() > 1 && !all) {
      throw ambiguous(name, found);
    }
    return found;
  }

  /**
   * By preferred label, else by alias, else by the last name of a person. Where one entry of the
   * knowledge base is among them, it is meant: the rest are unknown names, such as a byline that
   * reads like a country.
   */
  private List<String> named(String key, boolean all) {
    List<String> found = allNamed(key);
    List<String> known = found.stream().filter(iri -> iri.startsWith(KNOWN)).toList();
    return known.size() == 1 && !all ? known : found;
  }

  private List<String> allNamed(String key) {
    Set<String> found = new TreeSet<>(preferred.getOrDefault(key, Set.of()));
    if (found.isEmpty()) {
      found.addAll(aliases.getOrDefault(key, Set.of()));
    }
    if (found.isEmpty() && !key.isEmpty()) {
      List<String> persons = new ArrayList<>();
      for (Map.Entry<String, Set<String>> entry : preferred.entrySet()) {
        if (entry.getKey().endsWith(" " + key)) {
          persons.addAll(entry.getValue());
        }
      }
      Txn.executeRead(dataset, () -> persons.stream().filter(this::isPerson).forEach(found::add));
    }
    return List.copyOf(found);
  }

  private boolean isPerson(String iri) {
    return PERSONS.stream()
        .anyMatch(type -> dataset.contains(Node.ANY, uri(iri), RDF.type.asNode(), type));
  }

  private List<String> articles(String typed) {
    String key = Fold.name(typed);
    if (isIri(typed)) {
      if (dataset.contains(Node.ANY, uri(typed), Node.ANY, Node.ANY)) {
        return List.of();
      }
      Set<String> found = new TreeSet<>(subjects(URL, uri(typed)));
      found.addAll(subjects(URL, NodeFactory.createLiteralString(typed)));
      return List.copyOf(found);
    }
    Set<String> found = new TreeSet<>();
    Iterator<Quad> headlines = dataset.find(Node.ANY, Node.ANY, HEADLINE, Node.ANY);
    while (headlines.hasNext()) {
      Quad quad = headlines.next();
      if (Fold.name(quad.getObject().getLiteralLexicalForm()).equals(key)
          && dataset.contains(Node.ANY, quad.getSubject(), RDF.type.asNode(), ARTICLE)) {
        found.add(quad.getSubject().getURI());
      }
    }
    return List.copyOf(found);
  }

  private Collection<String> subjects(Node property, Node object) {
    Set<String> found = new TreeSet<>();
    dataset
        .find(Node.ANY, Node.ANY, property, object)
        .forEachRemaining(
            quad -> {
              if (dataset.contains(Node.ANY, quad.getSubject(), RDF.type.asNode(), ARTICLE)) {
                found.add(quad.getSubject().getURI());
              }
            });
    return found;
  }

  private void readLabels() {
    if (!read) {
      Txn.executeRead(
          dataset,
          () -> {
            read(PREFERRED, preferred);
            ALIASES.forEach(property -> read(property, aliases));
          });
      read = true;
    }
  }

  private void read(Node property, Map<String, Set<String>> names) {
    Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (isEntity(quad.getSubject()) && quad.getObject().isLiteral()) {
        String label = quad.getObject().getLiteralLexicalForm();
        String iri = quad.getSubject().getURI();
        names.computeIfAbsent(Fold.name(label), unused -> new TreeSet<>()).add(iri);
        if (property.equals(PREFERRED)) {
          labels.merge(iri, label, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
      }
    }
  }

  /** Terms of the ontology and of the schemes have labels too; their IRIs have a fragment. */
  private static boolean isEntity(Node node) {
    return node.isURI()
        && !(node.getURI().startsWith(IriMinter.NAMESPACE) && node.getURI().contains("#"));
  }

  /** A colon alone does not make an IRI: people type "Explainer: what now". */
  private static boolean isIri(String typed) {
    return IRI.matcher(typed).matches() && (typed.contains("://") || typed.startsWith("urn:"));
  }

  private StoppedByProblem ambiguous(String name, List<String> found) {
    List<String> shown = found.stream().map(iri -> label(iri) + " <" + iri + ">").toList();
    return new StoppedByProblem(
        Problem.error(
            Code.NAME_AMBIGUOUS,
            "",
            "found '" + name + "', which fits " + found.size() + ": " + String.join("; ", shown),
            "name one by its IRI, or take all with '" + ALL + name + "'"));
  }

  private StoppedByProblem unknown(String name) {
    List<String> near = NearNames.of(name, labels.values());
    return new StoppedByProblem(
        Problem.error(
            Code.NAME_UNKNOWN,
            "",
            "found '" + name + "', which names nothing in the store",
            near.isEmpty()
                ? "list the names with 'newsgraph query entities'"
                : "did you mean " + String.join(", ", near) + "?"));
  }

  private static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
