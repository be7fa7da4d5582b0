package org.newsgraph.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.newsgraph.model.IriMinter;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;

/**
 * Checks article graphs against the shapes. Safe for many threads; the shapes are parsed once.
 *
 * <pre>{@code
 * List<Problem> problems = new GraphValidator().validate(graph, "pages/a.html");
 * }</pre>
 */
public final class GraphValidator {
  private static final String SHAPES = "/ontology/shapes.ttl";
  private static final String REPORTS = IriMinter.NAMESPACE + "ns#reports";
  private static final String RULE = IriMinter.NAMESPACE + "ns#rule";
  private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";

  static {
    JenaSystem.init();
  }

  private final Shapes shapes;

  /** A validator with the shapes of this version. */
  public GraphValidator() {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = GraphValidator.class.getResourceAsStream(SHAPES)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + SHAPES);
      }
      RDFDataMgr.read(graph, in, Lang.TURTLE);
    } catch (IOException e) {
      throw new UncheckedIOException(SHAPES, e);
    }
    this.shapes = Shapes.parse(graph);
  }

  /**
   * What is wrong with one article's graph: for each violation what it is, on which node, and the
   * label of the fact if it has one. Empty for a sound graph; in a fixed order.
   *
   * @param source what messages name as the file
   */
  public List<Problem> validate(Graph articleGraph, String source) {
    ValidationReport report = ShaclValidator.get().validate(shapes, articleGraph);
    if (report.conforms()) {
      return List.of();
    }
    return report.getEntries().stream()
        .map(entry -> text(entry, articleGraph))
        .distinct()
        .sorted()
        .map(text -> Problem.error(Code.SHAPE_VIOLATED, source, text, cure()))
        .toList();
  }

  private static String text(ReportEntry entry, Graph graph) {
    Node focus = entry.focusNode();
    StringBuilder text = new StringBuilder("found ").append(entry.message());
    text.append(", in <").append(focus.isURI() ? focus.getURI() : focus.toString()).append('>');
    told(graph, focus).ifPresent(label -> text.append(" (").append(label).append(')'));
    return text.toString();
  }

  private static String cure() {
    return "correct the fact by a decision, or the rule that made it";
  }

  /** The label of the report that the node is, or that is about it, and the rule behind it. */
  private static Optional<String> told(Graph graph, Node focus) {
    Node reports = NodeFactory.createURI(REPORTS);
    Node report =
        graph.find(Node.ANY, reports, focus).nextOptional().map(Triple::getSubject).orElse(focus);
    Optional<String> label = literal(graph, report, LABEL);
    Optional<String> rule = literal(graph, report, RULE).map(id -> ", rule " + id);
    return label.map(words -> words + rule.orElse(""));
  }

  private static Optional<String> literal(Graph graph, Node subject, String property) {
    return graph
        .find(subject, NodeFactory.createURI(property), Node.ANY)
        .nextOptional()
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm);
  }
}
