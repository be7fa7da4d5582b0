package org.newsgraph.cli.command;

import java.io.IOException;
import java.util.List;
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
import org.newsgraph.pipeline.StoreValidation;
import org.newsgraph.store.GraphStore;
import org.newsgraph.validate.RdfFileValidator;

/** {@code validate}: graphs against the shapes. */
public final class ValidateCommand implements Command {
  @Override
  public String name() {
    return "validate";
  }

  @Override
  public String summary() {
    return "check graphs against the shapes";
  }

  @Override
  public String operands() {
    return "[INPUT...]";
  }

  @Override
  public String description() {
    return """
        Checks the graphs of articles against the shapes of the ontology: those of the store, or \
        with inputs those of RDF files (.nq, .trig, .jsonld, .ttl, .nt, .rdf, also .gz) and those \
        that articles become. Prints what is wrong and exits 1 where something is; 'build' \
        checks each graph before it loads it.""";
  }

  @Override
  public List<Flag> flags() {
    return List.of(
        Flags.METADATA,
        Flags.COLUMNS,
        Flags.KEY_PREFIX,
        Flags.LIMIT,
        Flags.STORE,
        Flags.BASE,
        Flags.KNOWLEDGE,
        Flags.THREADS);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("newsgraph validate", "checks all graphs of the store"),
        new Example("newsgraph validate dump/newsgraph.nq.gz", "checks those of a dump"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    ProblemPrinter problems = new ProblemPrinter(console);
    long graphs = 0;
    if (arguments.operands().isEmpty()) {
      graphs = store(arguments, console, problems);
    } else {
      List<String> files = arguments.operands().stream().filter(RdfFileValidator::isRdf).toList();
      RdfFileValidator validator = new RdfFileValidator(problems);
      for (String file : files) {
        graphs += validator.validate(Settings.path(Flags.OUT, file));
      }
      List<String> rest = arguments.operands().stream().filter(f -> !files.contains(f)).toList();
      if (!rest.isEmpty()) {
        Inputs inputs = Settings.inputs(arguments, console).named(rest);
        graphs += articles(arguments, console, inputs, problems);
      }
    }
    console.note(
        Summary.count(graphs, "graph") + " checked, " + Summary.count(problems.errors(), "error"));
    return problems.exitCode();
  }

  private static long store(Arguments arguments, Console console, ProblemPrinter problems) {
    try (GraphStore store = GraphStore.open(Settings.store(arguments, console));
        Progress progress = Progress.of(console, "graphs")) {
      return new StoreValidation(store, problems).run(progress::done);
    }
  }

  private static long articles(
      Arguments arguments, Console console, Inputs inputs, ProblemPrinter problems)
      throws IOException {
    IriMinter iris = Settings.baseOrDefault(arguments);
    int threads = Settings.threads(arguments);
    long limit = Settings.limit(arguments);
    Analysis analysis = Settings.analysis(iris, arguments, problems);
    try (Progress progress = Progress.of(console, "articles")) {
      Pipeline pipeline =
          new Pipeline(analysis, threads, problems, Settings.listener(console, progress));
      DryRun run = new DryRun(analysis, iris, limit, problems);
      return run.run(pipeline, inputs).counts().articles();
    }
  }
}
