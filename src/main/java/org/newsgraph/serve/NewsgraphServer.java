package org.newsgraph.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mgt.FusekiServerCtl;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.mod.ui.FMod_UI;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;
import org.newsgraph.query.QueryCatalogue;
import org.newsgraph.query.QueryRunner;

/**
 * Serves a dataset to this machine: Fuseki, embedded, bound to the loopback address and reading
 * only.
 *
 * <ul>
 *   <li>{@code /newsgraph/sparql}: SPARQL 1.1 queries (GET and POST); {@code /newsgraph/data}:
 *       graph store, reading
 *   <li>{@code /api/queries}: the canned queries as JSON; {@code
 *       /api/queries/NAME?PARAMETER=VALUE&format=csv}: the rows of one
 *   <li>{@code /ns}, {@code /plover}, {@code /offences}: the ontology and its schemes, as Turtle
 *   <li>{@code /}: Fuseki's query page
 * </ul>
 *
 * <pre>{@code
 * try (NewsgraphServer server = NewsgraphServer.start(store.dataset(), options)) {
 *   server.join();
 * }
 * }</pre>
 */
public final class NewsgraphServer implements AutoCloseable {
  private static final String DATASET = "newsgraph";

  private final FusekiServer server;
  private final Path work;

  private NewsgraphServer(FusekiServer server, Path work) {
    this.server = server;
    this.work = work;
  }

  /**
   * Starts to serve; returns when requests are answered.
   *
   * @throws StoppedByProblem PORT_TAKEN
   */
  public static NewsgraphServer start(DatasetGraph dataset, ServerOptions options) {
    Path work = workFolder();
    FusekiServer server = build(dataset, options, work);
    try {
      server.start();
      return new NewsgraphServer(server, work);
    } catch (FusekiException e) {
      delete(work);
      if (e.getCause() instanceof IOException cause && isTaken(cause)) {
        throw new StoppedByProblem(
            Problem.error(
                Code.PORT_TAKEN,
                "",
                "found port " + options.port() + " in use",
                "stop the program that uses it, or name another with --port"));
      }
      throw e;
    }
  }

  /** The address with its port: {@code http://localhost:3330/}. */
  public String url() {
    return "http://localhost:" + server.getHttpPort() + "/";
  }

  /** The address of the SPARQL endpoint. */
  public String sparqlUrl() {
    return url() + DATASET + "/sparql";
  }

  /** Waits until the server is stopped. */
  public void join() {
    server.join();
  }

  /** Stops to serve. The store stays open. */
  @Override
  public void close() {
    server.stop();
    delete(work);
  }

  private static FusekiServer build(DatasetGraph dataset, ServerOptions options, Path work) {
    dataset.getContext().set(ARQ.queryTimeout, Long.toString(options.timeoutMillis()));
    dataset.getContext().set(ARQ.httpServiceAllowed, false);
    DataService.Builder service =
        DataService.newBuilder(dataset)
            .addEndpoint(Operation.Query)
            .addEndpoint(Operation.Query, "sparql")
            .addEndpoint(Operation.Query, "query")
            .addEndpoint(Operation.GSP_R)
            .addEndpoint(Operation.GSP_R, "data");
    QueryRunner runner = new QueryRunner(dataset);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .loopback(true)
            .enablePing(true)
            .registerOperation(Operation.Query, new GuardedQuery())
            .fusekiModules(FusekiModules.create(FMod_UI.create()))
            .addServletAttribute(Fuseki.attrFusekiServerCtl, new FusekiServerCtl(work))
            .addServlet("/$/server", new ActionServerStatus())
            .addServlet(
                "/api/queries/*",
                new CannedQueryServlet(QueryCatalogue.shipped(), runner, options.timeoutMillis()))
            .addFilter("/*", new LocalRequests())
            .add("/" + DATASET, service);
    for (String document : List.of("newsgraph", "plover", "offences")) {
      String path = document.equals("newsgraph") ? "/ns" : "/" + document;
      builder.addServlet(path, new OntologyServlet(document));
    }
    return builder.build();
  }

  private static boolean isTaken(Throwable cause) {
    return cause instanceof BindException || cause.getCause() instanceof BindException;
  }

  /** Fuseki's page asks for a folder; nothing is kept in it. */
  private static Path workFolder() {
    try {
      return Files.createTempDirectory("newsgraph-serve");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }
}
