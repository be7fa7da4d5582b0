package org.newsgraph.cli.command;

import java.util.List;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.syntax.Arguments;
import org.newsgraph.cli.syntax.Command;
import org.newsgraph.cli.syntax.Flag;
import org.newsgraph.cli.syntax.Flags;
import org.newsgraph.serve.NewsgraphServer;
import org.newsgraph.serve.ServerOptions;
import org.newsgraph.store.GraphStore;

/** {@code serve}: the store over HTTP. */
public final class ServeCommand implements Command {
  private static final int MAX_PORT = 65_535;

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public String summary() {
    return "answer SPARQL and canned queries over HTTP, to this machine";
  }

  @Override
  public String operands() {
    return "";
  }

  @Override
  public String description() {
    return """
        Serves the store to this machine until it is interrupted: a SPARQL endpoint, the canned \
        queries, the ontology and a query page. Nothing can be written, and no other machine is \
        answered.""";
  }

  @Override
  public List<Flag> flags() {
    return List.of(
        Flags.STORE, Flags.TIMEOUT.saying("end a query that takes longer; 60"), Flags.PORT);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("newsgraph serve", "serves at http://localhost:3330/"),
        new Example(
            "newsgraph serve --port 0 --timeout 10", "on any free port, ten seconds a query"));
  }

  @Override
  public int run(Arguments arguments, Console console) {
    arguments.none();
    int port = arguments.number(Flags.PORT, 0).orElse(ServerOptions.DEFAULT_PORT);
    if (port > MAX_PORT) {
      throw Arguments.wrong(Flags.PORT, Integer.toString(port), "a port up to " + MAX_PORT);
    }
    long timeout = Settings.milliseconds(arguments).orElse(ServerOptions.DEFAULT_TIMEOUT_MILLIS);
    ServerOptions options = new ServerOptions(port, timeout);
    try (GraphStore store = GraphStore.open(Settings.store(arguments, console));
        NewsgraphServer server = NewsgraphServer.start(store.dataset(), options)) {
      console.note("serving " + store.folder() + " at " + server.url());
      console.note("SPARQL endpoint " + server.sparqlUrl() + "; Ctrl-C ends");
      server.join();
    }
    return 0;
  }
}
