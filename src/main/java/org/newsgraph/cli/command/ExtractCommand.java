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
import org.newsgraph.pipeline.Analysis;
import org.newsgraph.pipeline.Counts;
import org.newsgraph.pipeline.ExplanationStream;
import org.newsgraph.pipeline.Inputs;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.pipeline.RecordStream;

/** {@code extract}: articles in, lines of JSON out. */
public final class ExtractCommand implements Command {
  @Override
  public String name() {
    return "extract";
  }

  @Override
  public String summary() {
    return "print what is found in each article as a line of JSON";
  }

  @Override
  public String operands() {
    return "INPUT...";
  }

  @Override
  public String description() {
    return """
        Prints one JSON object a line for each article, in the order of the inputs: its fields, \
        mentions, events, tenures, figures and legal facts, each with the sentence it rests on. \
        Offsets count code points. No store is needed.

        An input is a file, a folder, a glob or - for standard input: web pages, plain texts, \
        JSON Lines, CSV and TSV tables, each also gzipped.

        With --explain, text for people stands on standard output instead: for each field the value \
        taken, its weight and where it stands, then what else was offered; for each block of a web \
        page whether it was kept as the body, and if not, why.""";
  }

  @Override
  public List<Flag> flags() {
    List<Flag> flags = new ArrayList<>(Settings.READING);
    flags.addAll(Settings.ANALYSIS);
    flags.add(Flags.EXPLAIN);
    return flags;
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("newsgraph extract article.html | jq .events", "shows the events of one page"),
        new Example(
            "newsgraph extract --explain article.html",
            "shows which blocks of a page were kept or dropped and why, and where each field stands"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    Inputs inputs = Settings.inputs(arguments, console);
    int threads = Settings.threads(arguments);
    long limit = Settings.limit(arguments);
    ProblemPrinter problems = new ProblemPrinter(console);
    if (arguments.has(Flags.EXPLAIN)) {
      new ExplanationStream(console.out(), limit, problems).write(inputs);
      return problems.exitCode();
    }
    Analysis analysis = Settings.analysis(Settings.baseOrDefault(arguments), arguments, problems);
    Counts counts;
    try (Progress progress = Progress.of(console, "articles")) {
      Pipeline pipeline =
          new Pipeline(analysis, threads, problems, Settings.listener(console, progress));
      counts = pipeline.run(inputs, new RecordStream(console.out(), limit, problems).work());
    }
    return Summary.exitCode(counts, problems);
  }
}
