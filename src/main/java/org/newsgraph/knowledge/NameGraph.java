package org.newsgraph.knowledge;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.knowledge.turtle.Statement;
import org.newsgraph.knowledge.turtle.Vocabulary;
import org.newsgraph.model.IriMinter;

/**
 * Classes and names of all entries of the knowledge base as a graph, which stands in a store beside
 * the articles, so that a query finds an entity by each of its names; of proceedings also numbers,
 * courts and parties. Without blank nodes.
 *
 * <p>{@code store.replaceGraph(NameGraph.IRI, knowledge.nameGraph())}
 */
public final class NameGraph {
  /** The graph's name, whatever the base of the instances is. */
  public static final String IRI = IriMinter.NAMESPACE + "kb";

  private static final Set<String> PROPERTIES =
      Set.of(
          Vocabulary.TYPE,
          Vocabulary.PREF_LABEL,
          Vocabulary.ALT_LABEL,
          Vocabulary.ACRONYM,
          Vocabulary.DEMONYM,
          Vocabulary.EXACT_MATCH,
          Vocabulary.IDENTIFIER,
          Vocabulary.COURT,
          Vocabulary.ISSUED_BY,
          Vocabulary.APPLICANT,
          Vocabulary.RESPONDENT,
          Vocabulary.AGAINST,
          Vocabulary.ALLEGED_OFFENCE,
          Vocabulary.IN_PROCEEDING,
          Vocabulary.ISSUED);

  private NameGraph() {}

  /** The statement as a triple of the graph, if it is one. */
  static Optional<Triple> triple(Statement statement) {
    boolean named =
        PROPERTIES.contains(statement.predicate())
            && !statement.subject().startsWith("_:")
            && !statement.object().isBlank()
            && !statement.object().toString().equals(Vocabulary.HEADER);
    return named
        ? Optional.of(
            Triple.create(
                NodeFactory.createURI(statement.subject()),
                NodeFactory.createURI(statement.predicate()),
                statement.object()))
        : Optional.empty();
  }
}
