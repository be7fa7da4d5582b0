package org.newsgraph.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.ProblemPrinter;
import org.newsgraph.cli.console.Progress;
import org.newsgraph.cli.syntax.Arguments;
import org.newsgraph.cli.syntax.Command;
import org.newsgraph.cli.syntax.Flag;
import org.newsgraph.cli.syntax.Flags;
import org.newsgraph.cli.syntax.UsageError;
import org.newsgraph.knowledge.KnowledgeCheck;
import org.newsgraph.knowledge.imports.KnowledgeImport;
import org.newsgraph.problem.Code;

/** {@code knowledge}: what the analysis knows of the world. */
public final class KnowledgeCommand implements Command {
  private static final String CHECK = "check";
  private static final String IMPORT = "import";
  private static final String LANGUAGE = "[a-z]{2,8}(-[a-z0-9]{1,8})*";
  private static final String SEE_HELP = "see 'newsgraph help knowledge'";

  @Override
  public String name() {
    return "knowledge";
  }

  @Override
  public String summary() {
    return "check the knowledge base, or import knowledge of your own";
  }

  @Override
  public String operands() {
    return CHECK + " [FILE...]|" + IMPORT + " INPUT...";
  }

  @Override
  public String description() {
    return """
        'check' checks the shipped knowledge base together with files of your own, as --knowledge \
        takes them: entries described twice, names that nothing tells apart, dates that can't be \
        (an end before the beginning, two holders of one office, an office after its holder's \
        death), links that lead nowhere or in a circle, classes and properties that the ontology \
        doesn't have, codes used twice or malformed. Prints a message for each finding, with file \
        and line, and exits 1 where there is one. A file with the name of a shipped one, such as \
        cities.ttl, is checked in its place.

        'import' makes one file for --knowledge out of Turtle, of CSV or TSV tables with the \
        columns name, aliases, acronyms, class, country, partof, office, organization, from, until \
        and wikidata, and of dumps of Wikidata: the JSON dump (.json) or the truthy N-Triples \
        (.nt), also packed (.gz, .bz2). Of Wikidata it takes people with positions held, \
        organizations, courts, countries and places. An --out that ends in .ngk is prepared: it is \
        mapped and not loaded, millions of names in less than a second; .ttl is Turtle. What can't \
        be read is reported with file and line and left out. An import that was interrupted goes \
        on where it stopped when it is started again.""";
  }

  @Override
  public List<Flag> flags() {
    return List.of(Flags.OUT_KNOWLEDGE, Flags.LANGUAGES);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("newsgraph knowledge check own.ttl", "checks a file of your own"),
        new Example(
            "newsgraph knowledge import latest-all.json.bz2 --out wikidata.ngk",
            "takes what news speaks of from Wikidata"));
  }

  @Override
  public int run(Arguments arguments, Console console) {
    List<String> words = arguments.needed("word '" + CHECK + "' or '" + IMPORT + "'");
    List<Path> files =
        words.stream().skip(1).map(file -> Settings.path(Flags.KNOWLEDGE, file)).toList();
    return switch (words.get(0)) {
      case CHECK -> check(files, arguments, console);
      case IMPORT -> importFiles(files, arguments, console);
      default ->
          throw new UsageError(
              Code.OPTION_WRONG,
              "found '" + words.get(0) + "', expected '" + CHECK + "' or '" + IMPORT + "'",
              SEE_HELP);
    };
  }

  private static int check(List<Path> files, Arguments arguments, Console console) {
    for (Flag flag : List.of(Flags.OUT_KNOWLEDGE, Flags.LANGUAGES)) {
      if (arguments.has(flag)) {
        throw new UsageError(
            Code.OPTION_WRONG,
            "found --" + flag.name() + ", expected it with '" + IMPORT + "' only",
            SEE_HELP);
      }
    }
    ProblemPrinter problems = new ProblemPrinter(console);
    KnowledgeCheck.Counts counts = KnowledgeCheck.run(files, problems);
    console.note(
        Summary.count(counts.files(), "file")
            + " with "
            + number(counts.entries())
            + " entries, "
            + Summary.count(counts.tenures(), "tenure")
            + " and "
            + Summary.count(counts.proceedings(), "proceeding")
            + " checked, "
            + Summary.count(problems.errors(), "error"));
    return problems.exitCode();
  }

  private static int importFiles(List<Path> files, Arguments arguments, Console console) {
    if (files.isEmpty()) {
      throw new UsageError(
          Code.INPUT_MISSING, "found no input, expected files to import", SEE_HELP);
    }
    Path out = out(arguments);
    ProblemPrinter problems = new ProblemPrinter(console);
    KnowledgeImport.Counts counts;
    try (Progress progress = Progress.of(console, "items")) {
      counts = new KnowledgeImport(languages(arguments), progress::done, problems).run(files, out);
    }
    console.note(
        number(counts.entries())
            + " entries and "
            + number(counts.tenures())
            + " tenures written, "
            + Summary.count(problems.errors(), "error"));
    if (counts.entries() + counts.tenures() > 0) {
      console.note("next      newsgraph build INPUT... --knowledge " + out);
    }
    return problems.exitCode();
  }

  private static Path out(Arguments arguments) {
    String expected = "a file that ends in .ngk or .ttl";
    String out =
        arguments
            .value(Flags.OUT_KNOWLEDGE)
            .orElseThrow(
                () ->
                    new UsageError(
                        Code.OPTION_WRONG,
                        "found no --out, expected " + expected,
                        "write --out FILE.ngk"));
    if (!out.endsWith(KnowledgeImport.PREPARED) && !out.endsWith(KnowledgeImport.TURTLE)) {
      throw Arguments.wrong(Flags.OUT_KNOWLEDGE, out, expected);
    }
    return Settings.path(Flags.OUT_KNOWLEDGE, out);
  }

  private static List<String> languages(Arguments arguments) {
    String list = arguments.value(Flags.LANGUAGES).orElse("en");
    if (!list.matches(LANGUAGE + "(," + LANGUAGE + ")*")) {
      throw Arguments.wrong(Flags.LANGUAGES, list, "tags of languages, such as en,fr");
    }
    return List.of(list.split(","));
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
