package org.newsgraph.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.ProblemPrinter;
import org.newsgraph.cli.syntax.Arguments;
import org.newsgraph.cli.syntax.Command;
import org.newsgraph.cli.syntax.Flag;
import org.newsgraph.cli.syntax.Flags;
import org.newsgraph.decision.Decisions;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.query.Listing;
import org.newsgraph.resolve.Link;
import org.newsgraph.resolve.Resolution;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.store.GraphStore;

/** {@code resolve}: what takes several articles to see. */
public final class ResolveCommand implements Command {
  private static final List<String> HEADER =
      List.of("kind", "one", "other", "reason", "score", "decidedBy", "oneIri", "otherIri");

  @Override
  public String name() {
    return "resolve";
  }

  @Override
  public String summary() {
    return "link what several articles tell of the same, and show the links";
  }

  @Override
  public String operands() {
    return "";
  }

  @Override
  public String description() {
    return """
        Makes the graph of links of the store anew, as every build does at its end, and prints a \
        link a line: copies of an article, unknown names that are one entity, reports of one event, \
        and what a decision keeps apart, each with its reason and a score from 0 to 1. The graphs of \
        articles stay as they are, and the order in which they came changes nothing.

        Two are linked where nothing speaks against it; what might be either of two stays alone. \
        --decisions names files with what people decided, which overrules the rest. With --dry-run \
        the store is not changed.""";
  }

  @Override
  public List<Flag> flags() {
    return List.of(
        Flags.FORMAT.saying("table, json or tsv; table"),
        Flags.DRY_RUN,
        Flags.STORE,
        Flags.DECISIONS);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("newsgraph resolve --dry-run", "shows the links that would be made"),
        new Example(
            "newsgraph resolve --decisions decisions.tsv --format tsv",
            "makes the links with corrections by people, and prints them for a script"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    arguments.none();
    String format = arguments.choice(Flags.FORMAT, Listing.FORMATS).orElse("table");
    ProblemPrinter problems = new ProblemPrinter(console);
    Decisions decisions = Settings.decisions(arguments, problems);
    boolean dry = arguments.has(Flags.DRY_RUN);
    Resolution resolution;
    try (GraphStore store = GraphStore.open(Settings.store(arguments, console))) {
      Resolver resolver = new Resolver(store, decisions.all());
      resolution = dry ? resolver.dryRun() : resolver.resolve();
    }
    List<List<String>> rows =
        resolution.links().stream().map(link -> row(link, resolution.names())).toList();
    new Listing(HEADER, rows).write(format, console.columns(), console.out());
    console.note(
        Summary.count(resolution.count(Link.Kind.COPY), "copy", "copies")
            + ", "
            + Summary.count(resolution.count(Link.Kind.ENTITY), "entity", "entities")
            + " and "
            + Summary.count(resolution.count(Link.Kind.EVENT), "event")
            + " linked, "
            + Summary.count(resolution.count(Link.Kind.DIFFERENT), "pair")
            + " kept apart; "
            + change(resolution.changed(), dry));
    return problems.exitCode();
  }

  private static String change(boolean changed, boolean dry) {
    if (!changed) {
      return "the store has these links";
    }
    return dry ? "the store has other links; nothing was written" : "the store has these links now";
  }

  private static List<String> row(Link link, Map<String, String> names) {
    String who =
        link.decisions().stream().map(Decision::who).distinct().collect(Collectors.joining("; "));
    return List.of(
        link.kind().label(),
        names.getOrDefault(link.source(), ""),
        names.getOrDefault(link.target(), ""),
        link.reason(),
        link.score().toPlainString(),
        who,
        link.source(),
        link.target());
  }
}
