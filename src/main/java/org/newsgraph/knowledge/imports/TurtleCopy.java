package org.newsgraph.knowledge.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.newsgraph.knowledge.turtle.Statement;
import org.newsgraph.knowledge.turtle.TurtleReader;
import org.newsgraph.knowledge.turtle.TurtleWriter;
import org.newsgraph.problem.ProblemSink;

/** Copies Turtle files into one; blank nodes get names that are the same each time. */
final class TurtleCopy {
  private static final String BLANK = "_:";

  private final TurtleWriter out;
  private final ProblemSink problems;
  private final Map<String, Node> blanks = new HashMap<>();

  TurtleCopy(TurtleWriter out, ProblemSink problems) {
    this.out = out;
    this.problems = problems;
  }

  void copy(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      new TurtleReader(file.toString(), problems).read(in, this::write);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(Statement statement) {
    try {
      Node object = statement.object();
      out.triple(
          Triple.create(
              node(statement.subject()),
              NodeFactory.createURI(statement.predicate()),
              object.isBlank() ? node(TurtleReader.name(object)) : object));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Node node(String name) {
    return name.startsWith(BLANK)
        ? blanks.computeIfAbsent(name, n -> NodeFactory.createBlankNode("own" + blanks.size()))
        : NodeFactory.createURI(name);
  }
}
