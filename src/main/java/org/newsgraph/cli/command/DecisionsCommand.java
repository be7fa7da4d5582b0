package org.newsgraph.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.ProblemPrinter;
import org.newsgraph.cli.syntax.Arguments;
import org.newsgraph.cli.syntax.Command;
import org.newsgraph.cli.syntax.Flag;
import org.newsgraph.cli.syntax.Flags;
import org.newsgraph.cli.syntax.UsageError;
import org.newsgraph.decision.DecisionAppender;
import org.newsgraph.decision.DecisionTerms;
import org.newsgraph.decision.Decisions;
import org.newsgraph.decision.PlacedDecision;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.pipeline.DecisionScheme;
import org.newsgraph.pipeline.UnusedDecisions;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;
import org.newsgraph.query.Listing;
import org.newsgraph.store.GraphStore;

/** {@code decisions}: what people overruled. */
public final class DecisionsCommand implements Command {
  private static final String FILE = "decisions.tsv";
  private static final List<String> HEADER =
      List.of("where", "decision", "who", "reason", "date", "id");

  @Override
  public String name() {
    return "decisions";
  }

  @Override
  public String summary() {
    return "check, list and add corrections by people";
  }

  @Override
  public String operands() {
    return "check FILE...|list [FILE...]|add ACTION";
  }

  @Override
  public String description() {
    return """
        A decisions file says what people overruled, a line each; build, convert, extract and \
        resolve replay it with --decisions FILE.

        'check' looks for unknown actions, fields, types, modes and classes, dates that are none, \
        decisions that contradict each other, and with --store for those on something that the \
        store doesn't hold. It prints a message for each finding, with file and line, and exits 1 \
        where there is one.

        'list' prints the decisions that count, those of decisions.tsv in the current folder if no \
        file is named.

        'add' appends one to the file of --decisions, else to decisions.tsv in the current folder, \
        and makes the file if need be. ACTION is same, different, reject, set or suppress. What \
        'check' would find is not added.""";
  }

  @Override
  public List<Flag> flags() {
    return List.of(
        Flags.TARGET,
        Flags.ARTICLE,
        Flags.QUOTE,
        Flags.FIELD,
        Flags.VALUE,
        Flags.WHO,
        Flags.REASON,
        Flags.DAY,
        Flags.FORMAT.saying("table, json or tsv; table"),
        Flags.STORE.saying("the store in which targets must be; else they aren't looked for"),
        Flags.DECISIONS.saying("the file to add to; decisions.tsv"));
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("newsgraph decisions check decisions.tsv", "checks a file"),
        new Example(
            "newsgraph decisions add reject --target IRI --who NAME --reason TEXT",
            "takes a wrong event out of every article that tells it"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    List<String> words = arguments.needed("word 'check', 'list' or 'add'");
    List<String> rest = words.subList(1, words.size());
    return switch (words.get(0)) {
      case "check" -> check(arguments, rest, console);
      case "list" -> list(arguments, rest, console);
      case "add" -> add(arguments, rest, console);
      default -> throw wrong(words.get(0), "'check', 'list' or 'add'");
    };
  }

  private static UsageError wrong(String found, String expected) {
    return new UsageError(
        Code.OPTION_WRONG,
        "found '" + found + "', expected " + expected,
        "see 'newsgraph help decisions'");
  }

  private static int check(Arguments arguments, List<String> rest, Console console) {
    if (rest.isEmpty()) {
      throw wrong("check", "'check' with a file");
    }
    ProblemPrinter problems = new ProblemPrinter(console);
    Decisions decisions = Decisions.load(paths(rest), DecisionScheme.terms(), problems);
    List<PlacedDecision> placed = decisions.placed();
    missing(arguments, placed, problems);
    console.note(
        Summary.count(placed.size(), "decision")
            + " of use, "
            + Summary.count(problems.errors(), "error"));
    return problems.exitCode();
  }

  private static int list(Arguments arguments, List<String> rest, Console console)
      throws IOException {
    ProblemPrinter problems = new ProblemPrinter(console);
    String format = arguments.choice(Flags.FORMAT, Listing.FORMATS).orElse("table");
    List<Path> files = new ArrayList<>(Settings.files(Flags.DECISIONS, arguments));
    files.addAll(paths(rest));
    if (files.isEmpty() && Files.exists(Path.of(FILE))) {
      files.add(Path.of(FILE));
    }
    List<List<String>> rows =
        Decisions.load(files, DecisionScheme.terms(), problems).placed().stream()
            .map(DecisionsCommand::row)
            .toList();
    new Listing(HEADER, rows).write(format, console.columns(), console.out());
    return problems.exitCode();
  }

  private static List<String> row(PlacedDecision placed) {
    Decision decision = placed.decision();
    return List.of(
        placed.file() + ":" + placed.line(),
        decision.label(),
        decision.who(),
        decision.reason(),
        decision.date(),
        decision.id());
  }

  private static int add(Arguments arguments, List<String> rest, Console console)
      throws IOException {
    if (rest.size() != 1) {
      throw wrong(rest.isEmpty() ? "add" : rest.get(1), "'add' with one action");
    }
    Decision.Action action =
        Decision.Action.of(rest.get(0))
            .orElseThrow(
                () -> wrong(rest.get(0), "'same', 'different', 'reject', 'set' or 'suppress'"));
    Decision decision =
        new Decision(
            action,
            value(arguments, Flags.TARGET),
            value(arguments, Flags.ARTICLE),
            value(arguments, Flags.QUOTE),
            value(arguments, Flags.FIELD),
            value(arguments, Flags.VALUE),
            value(arguments, Flags.WHO),
            value(arguments, Flags.REASON),
            arguments.value(Flags.DAY).orElseGet(() -> LocalDate.now().toString()));
    Path file = Settings.path(Flags.DECISIONS, arguments.value(Flags.DECISIONS).orElse(FILE));
    ProblemPrinter problems = new ProblemPrinter(console);
    DecisionTerms terms = DecisionScheme.terms();
    if (Decisions.mayAdd(decision, file, terms, problems)) {
      missing(arguments, List.of(new PlacedDecision(decision, file.toString(), 0)), problems);
    }
    if (problems.errors() == 0) {
      int line = append(decision, file);
      console.note(file + ":" + line + ": " + decision.label());
      console.note("next      newsgraph build INPUT... --decisions " + file);
    }
    return problems.exitCode();
  }

  private static int append(Decision decision, Path file) {
    try {
      return new DecisionAppender(file).append(decision);
    } catch (IOException e) {
      throw new StoppedByProblem(
          Problem.error(
              Code.OUTPUT_NOT_WRITABLE,
              file.toString(),
              "found a file that can't be written (" + e.getMessage() + ")",
              "name another one with --decisions, or check the permissions of its folder"));
    }
  }

  /** A cell holds neither tab nor line end. */
  private static String value(Arguments arguments, Flag flag) {
    return arguments.value(flag).map(text -> text.strip().replaceAll("\\s+", " ")).orElse("");
  }

  private static void missing(
      Arguments arguments, List<PlacedDecision> decisions, ProblemPrinter problems) {
    if (arguments.value(Flags.STORE).isPresent()) {
      Path folder = Settings.path(Flags.STORE, arguments.value(Flags.STORE).orElseThrow());
      try (GraphStore store = GraphStore.open(folder)) {
        new UnusedDecisions(store, decisions).reportMissing(problems);
      }
    }
  }

  private static List<Path> paths(List<String> files) {
    return files.stream().map(file -> Settings.path(Flags.DECISIONS, file)).toList();
  }
}
