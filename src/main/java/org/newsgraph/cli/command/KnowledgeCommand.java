package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.ProblemPrinter;
import org.newsgraph.cli.syntax.Arguments;
import org.newsgraph.cli.syntax.Command;
import org.newsgraph.cli.syntax.Flag;
import org.newsgraph.cli.syntax.Flags;
import org.newsgraph.cli.syntax.UsageError;
import org.newsgraph.knowledge.KnowledgeCheck;
import org.newsgraph.problem.Code;

/** {@code knowledge}: what the analysis knows of the world. */
public final class KnowledgeCommand implements Command {
  private static final String CHECK = "check";

  @Override
  public String name() {
    return "knowledge";
  }

  @Override
  public String summary() {
    return "check the knowledge base and files of your own";
  }

  @Override
  public String operands() {
    return CHECK + " [FILE...]";
  }

  @Override
  public String description() {
    return """
        Checks the shipped knowledge base together with Turtle files of your own, as --knowledge \
        takes them: entries described twice, names that nothing tells apart, dates that can't be \
        (an end before the beginning, two holders of one office, an office after its holder's \
        death), links that lead nowhere or in a circle, classes and properties that the ontology \
        doesn't have, codes used twice or malformed. Prints a message for each finding, with file \
        and line, and exits 1 where there is one.

        A file with the name of a shipped one, such as cities.ttl, is checked in its place.""";
  }

  @Override
  public List<Flag> flags() {
    return List.of();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("newsgraph knowledge check", "checks what is shipped"),
        new Example("newsgraph knowledge check own.ttl", "checks a file of your own against it"));
  }

  @Override
  public int run(Arguments arguments, Console console) {
    List<String> words = arguments.needed("word '" + CHECK + "'");
    if (!words.get(0).equals(CHECK)) {
      throw new UsageError(
          Code.OPTION_WRONG,
          "found '" + words.get(0) + "', expected '" + CHECK + "'",
          "see 'newsgraph help knowledge'");
    }
    List<Path> files =
        words.stream().skip(1).map(file -> Settings.path(Flags.KNOWLEDGE, file)).toList();
    ProblemPrinter problems = new ProblemPrinter(console);
    KnowledgeCheck.Counts counts = KnowledgeCheck.run(files, problems);
    console.note(
        Summary.count(counts.files(), "file")
            + " with "
            + String.format(Locale.ROOT, "%,d", counts.entries())
            + " entries, "
            + Summary.count(counts.tenures(), "tenure")
            + " and "
            + Summary.count(counts.proceedings(), "proceeding")
            + " checked, "
            + Summary.count(problems.errors(), "error"));
    return problems.exitCode();
  }
}
