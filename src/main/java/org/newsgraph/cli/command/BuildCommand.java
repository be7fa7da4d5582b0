package org.newsgraph.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.ProblemPrinter;
import org.newsgraph.cli.console.Progress;
import org.newsgraph.cli.syntax.Arguments;
import org.newsgraph.cli.syntax.Command;
import org.newsgraph.cli.syntax.Flag;
import org.newsgraph.cli.syntax.Flags;
import org.newsgraph.model.IriMinter;
import org.newsgraph.pipeline.Analysis;
import org.newsgraph.pipeline.DryRun;
import org.newsgraph.pipeline.Inputs;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.StoreBuild;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.PutResult;

/** {@code build}: articles into the store. */
public final class BuildCommand implements Command {
  @Override
  public String name() {
    return "build";
  }

  @Override
  public String summary() {
    return "extract articles and load them into the store";
  }

  @Override
  public String operands() {
    return "INPUT...";
  }

  @Override
  public String description() {
    return """
        Reads articles, extracts who did what to whom, maps it to RDF, checks it against the \
        shapes and loads it into the store, which is made if need be. An article whose bytes, \
        rules and knowledge are unchanged is passed over; a changed one replaces its graph.

        An input is a file, a folder, a glob or - for standard input: web pages, plain texts, \
        JSON Lines, CSV and TSV tables, each also gzipped. What can't be read is reported, and \
        the rest goes on.""";
  }

  @Override
  public List<Flag> flags() {
    List<Flag> flags = new ArrayList<>(Settings.READING);
    flags.add(Flags.DRY_RUN);
    flags.addAll(List.of(Flags.STORE, Flags.REPLACE, Flags.ONLY_NEW));
    flags.addAll(Settings.ANALYSIS);
    return flags;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("newsgraph build examples", "loads the example articles"),
        new Example(
            "newsgraph build archive.csv --columns text=Content,published=Date",
            "loads a table, an article a row"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    Summary.Seconds seconds = new Summary.Seconds();
    Inputs inputs = Settings.inputs(arguments, console);
    int threads = Settings.threads(arguments);
    StoreBuild.Rules rules =
        new StoreBuild.Rules(
            arguments.has(Flags.REPLACE), arguments.has(Flags.ONLY_NEW), Settings.limit(arguments));
    ProblemPrinter problems = new ProblemPrinter(console);
    Path folder = Settings.store(arguments, console);
    Optional<IriMinter> base = Settings.base(arguments);
    if (arguments.has(Flags.DRY_RUN)) {
      return dryRun(arguments, console, inputs, problems, seconds);
    }
    StoreBuild.Result result;
    try (GraphStore store = open(folder, base)) {
      Analysis analysis = Settings.analysis(store.iris(), arguments, problems);
      try (Progress progress = Progress.of(console, "articles")) {
        Pipeline pipeline =
            new Pipeline(analysis, threads, problems, Settings.listener(console, progress));
        result = new StoreBuild(store, analysis, rules, problems).run(pipeline, inputs);
      }
    }
    Summary.print(console, result.counts(), detail(result), seconds, problems);
    console.note("store     " + folder);
    console.note("next      newsgraph query events --limit 20" + option(arguments));
    return Summary.exitCode(result.counts(), problems);
  }

  private static int dryRun(
      Arguments arguments,
      Console console,
      Inputs inputs,
      ProblemPrinter problems,
      Summary.Seconds seconds)
      throws IOException {
    IriMinter iris = Settings.baseOrDefault(arguments);
    Analysis analysis = Settings.analysis(iris, arguments, problems);
    DryRun.Result result;
    try (Progress progress = Progress.of(console, "articles")) {
      Pipeline pipeline =
          new Pipeline(
              analysis,
              Settings.threads(arguments),
              problems,
              Settings.listener(console, progress));
      result =
          new DryRun(analysis, iris, Settings.limit(arguments), problems).run(pipeline, inputs);
    }
    String detail = result.quads() + " quads, nothing was written";
    Summary.print(console, result.counts(), detail, seconds, problems);
    return Summary.exitCode(result.counts(), problems);
  }

  private static GraphStore open(Path folder, Optional<IriMinter> base) {
    return base.isEmpty() && GraphStore.exists(folder)
        ? GraphStore.open(folder)
        : GraphStore.create(folder, base.orElse(new IriMinter(IriMinter.DEFAULT_BASE)));
  }

  private static String detail(StoreBuild.Result result) {
    List<String> parts = new ArrayList<>();
    add(parts, result.of(PutResult.ADDED), "new");
    add(parts, result.of(PutResult.REPLACED), "replaced");
    add(parts, result.unchanged(), "unchanged");
    add(parts, result.of(PutResult.SUPERSEDED), "given up for another with the same key");
    add(parts, result.of(PutResult.TAKEN), "whose key is taken");
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, long number, String what) {
    if (number > 0) {
      parts.add(number + " " + what);
    }
  }

  private static String option(Arguments arguments) {
    return arguments.value(Flags.STORE).map(store -> " --store " + store).orElse("");
  }
}
