package org.newsgraph.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.ProblemPrinter;
import org.newsgraph.cli.syntax.Arguments;
import org.newsgraph.cli.syntax.Command;
import org.newsgraph.cli.syntax.Flag;
import org.newsgraph.cli.syntax.Flags;
import org.newsgraph.cli.syntax.Nearest;
import org.newsgraph.cli.syntax.UsageError;
import org.newsgraph.cli.text.RuleText;
import org.newsgraph.pipeline.Analysis;
import org.newsgraph.pipeline.rule.RuleBook;
import org.newsgraph.pipeline.rule.RuleCheck;
import org.newsgraph.pipeline.rule.RuleEntry;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;

/** {@code rules}: by what events and legal facts are found. */
public final class RulesCommand implements Command {
  private static final String LIST = "list";
  private static final String SHOW = "show";
  private static final String CHECK = "check";

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public String summary() {
    return "list, explain and check the rules for events and legal facts";
  }

  @Override
  public String operands() {
    return "list|show ID|check [FILE...]";
  }

  @Override
  public String description() {
    return """
        'list' prints a rule a line: id, type with mode and context, kind of trigger, where it \
        stands, and its triggers. --type, --kind and --trigger choose among them.

        'show' explains each column of a rule and tells what becomes of its example and \
        counterexample.

        'check' looks at the shipped rules, together with those of files if given: unknown columns, \
        slots, tests, types, modes and contexts, ids that stand twice, examples in which a rule \
        does not fire and counterexamples in which it does, rules that clash, and rules that are \
        never reached. It prints a message for each finding, with file and line, and exits 1 where \
        there is one. What a file changes in shipped rules is a warning.""";
  }

  @Override
  public List<Flag> flags() {
    return List.of(Flags.TYPE, Flags.KIND, Flags.TRIGGER, Flags.RULES);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("newsgraph rules list --type CONSULT", "lists the rules for talks and visits"),
        new Example("newsgraph rules check own.tsv", "checks a file of your own"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    List<String> words = arguments.needed("word '" + LIST + "', '" + SHOW + "' or '" + CHECK + "'");
    List<String> rest = words.subList(1, words.size());
    return switch (words.get(0)) {
      case LIST -> list(arguments, rest, console);
      case SHOW -> show(arguments, rest, console);
      case CHECK -> check(arguments, rest, console);
      default -> throw wrong(words.get(0), "'list', 'show' or 'check'");
    };
  }

  private static UsageError wrong(String found, String expected) {
    return new UsageError(
        Code.OPTION_WRONG,
        "found '" + found + "', expected " + expected,
        "see 'newsgraph help rules'");
  }

  private static int list(Arguments arguments, List<String> rest, Console console)
      throws IOException {
    if (!rest.isEmpty()) {
      throw wrong(rest.get(0), "no operand behind 'list'");
    }
    Optional<String> type = arguments.value(Flags.TYPE);
    Optional<String> kind = arguments.choice(Flags.KIND, List.of("verb", "noun"));
    Optional<String> trigger = arguments.value(Flags.TRIGGER);
    RuleBook book =
        RuleBook.load(Settings.files(Flags.RULES, arguments), new ProblemPrinter(console));
    List<RuleEntry> chosen = new ArrayList<>(book.entries());
    type.ifPresent(t -> chosen.removeIf(rule -> !rule.type().equalsIgnoreCase(t)));
    kind.ifPresent(k -> chosen.removeIf(rule -> !rule.get("kind").equals(k)));
    trigger.ifPresent(
        t -> chosen.removeIf(rule -> !rule.lemmas().contains(t.toLowerCase(Locale.ROOT))));
    console.print(RuleText.list(chosen));
    return 0;
  }

  private static int show(Arguments arguments, List<String> rest, Console console)
      throws IOException {
    if (rest.size() != 1) {
      throw wrong(rest.isEmpty() ? SHOW : rest.get(1), "'show' with the id of one rule");
    }
    ProblemPrinter problems = new ProblemPrinter(console);
    Analysis analysis = Settings.analysis(Settings.baseOrDefault(arguments), arguments, problems);
    RuleBook book = RuleBook.of(analysis);
    List<RuleEntry> rules = book.named(rest.get(0));
    if (rules.isEmpty()) {
      TreeSet<String> ids = new TreeSet<>();
      book.entries().forEach(rule -> ids.add(rule.id()));
      problems.report(
          Problem.error(
              Code.NAME_UNKNOWN,
              "",
              "found no rule '" + rest.get(0) + "', expected one of 'newsgraph rules list'",
              Nearest.of(rest.get(0), ids)
                  .map(nearest -> "did you mean '" + nearest + "'?")
                  .orElse("give the id of a rule")));
    }
    for (int i = 0; i < rules.size(); i++) {
      console.print((i == 0 ? "" : "\n") + RuleText.show(rules.get(i), analysis));
    }
    return problems.exitCode();
  }

  private static int check(Arguments arguments, List<String> rest, Console console) {
    List<Path> files = new ArrayList<>(Settings.files(Flags.RULES, arguments));
    rest.forEach(file -> files.add(Settings.path(Flags.RULES, file)));
    ProblemPrinter problems = new ProblemPrinter(console);
    int rules = RuleCheck.run(files, problems);
    console.note(
        Summary.count(rules, "rule")
            + " checked, "
            + Summary.count(problems.errors(), "error")
            + ", "
            + Summary.count(problems.warnings(), "warning"));
    return problems.exitCode();
  }
}
