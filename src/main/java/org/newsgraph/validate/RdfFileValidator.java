package org.newsgraph.validate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/**
 * Checks RDF files against the shapes, each graph of an article by itself. A file is held in
 * memory, since the quads of one graph need not stand together.
 */
public final class RdfFileValidator {
  private static final List<Lang> LANGUAGES =
      List.of(Lang.NQUADS, Lang.TRIG, Lang.JSONLD, Lang.TURTLE, Lang.NTRIPLES, Lang.RDFXML);

  private static final Node ARTICLE = NodeFactory.createURI("https://schema.org/NewsArticle");

  private final GraphValidator validator = new GraphValidator();
  private final ProblemSink problems;

  public RdfFileValidator(ProblemSink problems) {
    this.problems = problems;
  }

  /** Whether a name is that of an RDF file: {@code .nq}, {@code .ttl}, ..., also with .gz. */
  public static boolean isRdf(String name) {
    Lang language = RDFLanguages.filenameToLang(name);
    return language != null && LANGUAGES.contains(language);
  }

  /**
   * Checks a file and reports what is wrong with it.
   *
   * @return the number of graphs that were checked
   */
  public long validate(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      report(Code.FILE_NOT_FOUND, file, "found no file that can be read", 0, 0);
      return 0;
    }
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    try {
      RDFParser.source(file)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(dataset);
    } catch (RiotParseException e) {
      int line = (int) Math.max(0, e.getLine());
      int column = (int) Math.max(0, e.getCol());
      report(Code.RDF_MALFORMED, file, "found " + e.getOriginalMessage(), line, column);
      return 0;
    } catch (RiotException | RuntimeIOException e) {
      report(Code.RDF_MALFORMED, file, "found " + e.getMessage(), 0, 0);
      return 0;
    }
    return validate(dataset, file.toString());
  }

  private long validate(DatasetGraph dataset, String source) {
    TreeMap<String, Graph> graphs = new TreeMap<>();
    graphs.put("", dataset.getDefaultGraph());
    Iterator<Node> names = dataset.listGraphNodes();
    names.forEachRemaining(name -> graphs.put(name.toString(), dataset.getGraph(name)));
    long checked = 0;
    for (Graph graph : graphs.values()) {
      // what is no article, such as the provenance, has no shapes
      if (graph.contains(Node.ANY, RDF.type.asNode(), ARTICLE)) {
        validator.validate(graph, source).forEach(problems::report);
        checked++;
      }
    }
    return checked;
  }

  private void report(Code code, Path file, String text, int line, int column) {
    problems.report(
        Problem.error(code, file.toString(), text, "name an RDF file, such as one of 'convert'")
            .at(line, column));
  }
}
