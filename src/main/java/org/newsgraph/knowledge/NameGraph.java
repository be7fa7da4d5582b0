package org.newsgraph.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.model.IriMinter;

/**
 * Classes and names of all entries of the knowledge base as a graph, which stands in a store beside
 * the articles, so that a query finds an entity by each of its names; of proceedings also numbers,
 * courts and parties. Without blank nodes.
 *
 * <p>{@code store.replaceGraph(NameGraph.IRI, NameGraph.of(extraFiles))}
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

  /**
   * The names in the shipped files and in those of the user.
   *
   * @param extraFiles as given to {@link KnowledgeLoader#load}, which reports what is wrong in
   *     them; here the rest counts
   */
  public static Graph of(List<Path> extraFiles) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String name : KnowledgeLoader.shippedFiles()) {
      try (InputStream in = KnowledgeLoader.open(name)) {
        read(in, graph);
      } catch (IOException e) {
        throw new UncheckedIOException(name, e);
      }
    }
    for (Path file : extraFiles) {
      if (Files.isReadable(file)) {
        readExtra(file, graph);
      }
    }
    return graph;
  }

  private static void readExtra(Path file, Graph graph) {
    try (InputStream in = Files.newInputStream(file)) {
      read(in, graph);
    } catch (RiotException e) {
      // the loader has reported it; what stands before the error counts there too
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static void read(InputStream in, Graph graph) {
    RDFParser.source(in)
        .lang(Lang.TURTLE)
        .base(Vocabulary.KB)
        .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                if (isName(triple)) {
                  graph.add(triple);
                }
              }
            });
  }

  private static boolean isName(Triple triple) {
    return triple.getSubject().isURI()
        && !triple.getObject().isBlank()
        && PROPERTIES.contains(triple.getPredicate().getURI())
        && !triple.getObject().toString().equals(Vocabulary.HEADER);
  }
}
