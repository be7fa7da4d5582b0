package org.newsgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/**
 * Adds RDF files, such as dumps, to a store. A file is one transaction: one that is malformed at
 * its end adds nothing. Triples without a graph go into {@code graph/loaded}, for queries see named
 * graphs only. Nothing that a file names is fetched.
 */
public final class StoreLoader {
  /** Not JSON-LD: it may name contexts that would have to be fetched. */
  private static final List<Lang> FORMATS =
      List.of(Lang.NQUADS, Lang.TRIG, Lang.TURTLE, Lang.NTRIPLES, Lang.RDFXML);

  private final GraphStore store;
  private final ProblemSink problems;

  public StoreLoader(GraphStore store, ProblemSink problems) {
    this.store = store;
    this.problems = problems;
  }

  /**
   * Adds a file; its format is told by its name.
   *
   * @return the number of quads read, 0 where the file was reported
   */
  public long load(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      report(Code.FILE_NOT_READABLE, file, "found no file that can be read", 0, 0);
      return 0;
    }
    if (!FORMATS.contains(RDFLanguages.filenameToLang(file.toString()))) {
      report(
          Code.RDF_MALFORMED, file, "expected a name in .nq, .trig, .ttl, .nt or .rdf (.gz)", 0, 0);
      return 0;
    }
    try {
      return Txn.calculateWrite(store.dataset(), () -> parse(file));
    } catch (RiotParseException e) {
      int line = (int) Math.max(0, e.getLine());
      int column = (int) Math.max(0, e.getCol());
      report(Code.RDF_MALFORMED, file, "found " + e.getOriginalMessage(), line, column);
    } catch (RuntimeIOException e) {
      report(Code.FILE_NOT_READABLE, file, "the file can't be read: " + e.getMessage(), 0, 0);
    } catch (RiotException e) {
      report(Code.RDF_MALFORMED, file, "found " + e.getMessage(), 0, 0);
    }
    return 0;
  }

  private long parse(Path file) {
    Sink sink = new Sink(store.dataset(), store.iris().base() + "graph/loaded");
    try (InputStream in = IO.openFile(file.toString())) {
      RDFParser.source(in)
          .lang(RDFLanguages.filenameToLang(file.toString()))
          .errorHandler(new Strict())
          .parse(sink);
    } catch (IOException e) {
      throw new RuntimeIOException(e);
    }
    return sink.quads;
  }

  private void report(Code code, Path file, String text, int line, int column) {
    problems.report(
        Problem.error(
                code, file.toString(), text, "name an RDF file such as a dump made by newsgraph")
            .at(line, column));
  }

  /** Ends at the first error; what is only unusual passes. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {}

    @Override
    public void error(String message, long line, long column) {
      throw new RiotParseException(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new RiotParseException(message, line, column);
    }
  }

  /** Adds to the dataset, inside the transaction of the caller. */
  private static final class Sink extends StreamRDFBase {
    private final DatasetGraph dataset;
    private final Node loaded;
    private long quads;

    Sink(DatasetGraph dataset, String loaded) {
      this.dataset = dataset;
      this.loaded = NodeFactory.createURI(loaded);
    }

    @Override
    public void triple(Triple triple) {
      quad(new Quad(loaded, triple));
    }

    @Override
    public void quad(Quad quad) {
      Quad named = quad.isDefaultGraph() ? new Quad(loaded, quad.asTriple()) : quad;
      dataset.add(named);
      quads++;
    }
  }
}
