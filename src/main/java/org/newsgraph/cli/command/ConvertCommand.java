package org.newsgraph.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.ProblemPrinter;
import org.newsgraph.cli.console.Progress;
import org.newsgraph.cli.syntax.Arguments;
import org.newsgraph.cli.syntax.Command;
import org.newsgraph.cli.syntax.Flag;
import org.newsgraph.cli.syntax.Flags;
import org.newsgraph.cli.syntax.UsageError;
import org.newsgraph.model.IriMinter;
import org.newsgraph.pipeline.Analysis;
import org.newsgraph.pipeline.Conversion;
import org.newsgraph.pipeline.Counts;
import org.newsgraph.pipeline.Inputs;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.RdfTarget;
import org.newsgraph.problem.Code;

/** {@code convert}: articles in, RDF out. */
public final class ConvertCommand implements Command {
  private static final String STANDARD_OUTPUT = "-";

  @Override
  public String name() {
    return "convert";
  }

  @Override
  public String summary() {
    return "write the RDF of articles to a file";
  }

  @Override
  public String operands() {
    return "INPUT... --out FILE";
  }

  @Override
  public String description() {
    return """
        Writes the same RDF that build loads, to a file or to standard output. The format follows \
        the name of the file: .nq, .trig and .jsonld hold a named graph for each article; .ttl, \
        .nt and .rdf hold the union of the graphs. Each may end in .gz too.

        No store is needed. What takes several articles, such as links between reports of one \
        event, is made by build and stands in dumps of a store.""";
  }

  @Override
  public List<Flag> flags() {
    List<Flag> flags = new ArrayList<>(Settings.READING);
    flags.addAll(List.of(Flags.OUT, Flags.TO));
    flags.addAll(Settings.ANALYSIS);
    return flags;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("newsgraph convert pages/ --out graph.nq.gz", "a folder of pages as N-Quads"),
        new Example(
            "newsgraph convert article.html --out - --to ttl",
            "prints the RDF of one page as Turtle"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    Inputs inputs = Settings.inputs(arguments, console);
    String out = out(arguments);
    RdfTarget target = target(arguments, out);
    if (!target.holdsGraphs()) {
      console.note(
          "note: " + target.name() + " holds no named graphs; the file is the union of all");
    }
    IriMinter iris = Settings.baseOrDefault(arguments);
    int threads = Settings.threads(arguments);
    long limit = Settings.limit(arguments);
    ProblemPrinter problems = new ProblemPrinter(console);
    Analysis analysis = Settings.analysis(iris, arguments, problems);
    Conversion conversion = new Conversion(target, limit, analysis, iris, problems);
    Counts counts;
    try (Progress progress = Progress.of(console, "articles")) {
      Pipeline pipeline =
          new Pipeline(analysis, threads, problems, Settings.listener(console, progress));
      counts =
          out.equals(STANDARD_OUTPUT)
              ? conversion.write(console.out(), pipeline, inputs)
              : conversion.write(Settings.path(Flags.OUT, out), pipeline, inputs);
    }
    return Summary.exitCode(counts, problems);
  }

  private static String out(Arguments arguments) {
    return arguments
        .value(Flags.OUT)
        .orElseThrow(
            () ->
                new UsageError(
                    Code.OPTION_WRONG,
                    "found no --out, expected where to write",
                    "write --out FILE, or --out - --to FORMAT for standard output"));
  }

  private static RdfTarget target(Arguments arguments, String out) {
    String formats = "one of " + String.join(", ", RdfTarget.names()) + ", each also with .gz";
    return arguments
        .value(Flags.TO)
        .map(to -> RdfTarget.of(to).orElseThrow(() -> Arguments.wrong(Flags.TO, to, formats)))
        .or(() -> RdfTarget.of(out))
        .orElseThrow(() -> Arguments.wrong(Flags.OUT, out, "a name that ends in " + formats));
  }
}
