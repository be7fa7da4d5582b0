package org.newsgraph.cli.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.ProblemPrinter;
import org.newsgraph.cli.syntax.Arguments;
import org.newsgraph.cli.syntax.Command;
import org.newsgraph.cli.syntax.Flag;
import org.newsgraph.cli.syntax.Flags;
import org.newsgraph.cli.syntax.UsageError;
import org.newsgraph.evaluate.Evaluation;
import org.newsgraph.evaluate.ReportFormat;
import org.newsgraph.evaluate.ReportWriter;
import org.newsgraph.evaluate.score.Report;
import org.newsgraph.evaluate.set.SetFile;
import org.newsgraph.pipeline.Analysis;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;

/** {@code evaluate}: how good the analysis is, on texts of which people said what is right. */
public final class EvaluateCommand implements Command {
  @Override
  public String name() {
    return "evaluate";
  }

  @Override
  public String summary() {
    return "measure the analysis on texts with known answers";
  }

  @Override
  public String operands() {
    return "[entities|events|FILE...]";
  }

  @Override
  public String description() {
    return """
        Runs texts of which people wrote down what is to be found through the analysis, and prints \
        how much of it is found and right: mentions by class, links, offices and references of \
        entities; events by type, their fields, tenures, figures and legal facts. Without an \
        operand both shipped sets are run; a FILE is a set of your own of the same form.

        Precision is the share of what is found that is right, recall the share of what is \
        expected that is found, F1 their harmonic mean. With --errors each thing missed, made up \
        or taken for another follows, with its sentence. docs/evaluation.md tells how things are \
        matched and how to write a set.""";
  }

  @Override
  public List<Flag> flags() {
    return List.of(
        Flags.FORMAT.saying("table, json or markdown; table"),
        Flags.ERRORS,
        Flags.KNOWLEDGE,
        Flags.RULES,
        Flags.DECISIONS);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("newsgraph evaluate", "measures on both shipped sets"),
        new Example(
            "newsgraph evaluate own.txt --errors --knowledge own.ttl",
            "lists what is wrong with a set and knowledge of your own"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    ReportFormat format =
        arguments
            .choice(Flags.FORMAT, ReportFormat.labels())
            .flatMap(ReportFormat::of)
            .orElse(ReportFormat.TABLE);
    ProblemPrinter problems = new ProblemPrinter(console);
    List<SetFile> sets = new ArrayList<>();
    for (String operand : operands(arguments)) {
      set(operand, problems).ifPresent(sets::add);
    }
    if (!sets.isEmpty()) {
      Analysis analysis = Settings.analysis(Settings.baseOrDefault(arguments), arguments, problems);
      Evaluation evaluation = new Evaluation(analysis, problems);
      List<Report> reports = sets.stream().map(evaluation::run).toList();
      console.print(ReportWriter.write(reports, format, arguments.has(Flags.ERRORS)));
    }
    return problems.exitCode();
  }

  private static List<String> operands(Arguments arguments) {
    return arguments.operands().isEmpty()
        ? List.of(SetFile.Kind.ENTITIES.label(), SetFile.Kind.EVENTS.label())
        : arguments.operands();
  }

  private static Optional<SetFile> set(String operand, ProblemPrinter problems) throws IOException {
    Optional<SetFile.Kind> shipped = SetFile.Kind.of(operand);
    if (shipped.isPresent()) {
      return Optional.of(Evaluation.shipped(shipped.get(), problems));
    }
    Path path = path(operand);
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      problems.report(
          Problem.error(
              Code.FILE_NOT_FOUND,
              operand,
              "found no such file that can be read, expected an evaluation set",
              "name a file, or 'entities' or 'events' for a shipped set"));
      return Optional.empty();
    }
    try {
      return SetFile.of(operand, Files.readString(path), problems);
    } catch (CharacterCodingException e) {
      problems.report(
          Problem.error(
              Code.ENCODING_WRONG, operand, "found bytes that are no UTF-8", "save it as UTF-8"));
    }
    return Optional.empty();
  }

  private static Path path(String operand) {
    try {
      return Path.of(operand);
    } catch (InvalidPathException e) {
      throw new UsageError(
          Code.OPTION_WRONG,
          "found '" + operand + "', expected a path (" + e.getReason() + ")",
          "name a file, or 'entities' or 'events' for a shipped set");
    }
  }
}
