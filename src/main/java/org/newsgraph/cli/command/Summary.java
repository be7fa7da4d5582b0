package org.newsgraph.cli.command;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.ProblemPrinter;
import org.newsgraph.pipeline.Counts;

/** What is said on standard error when a run over articles ends. */
final class Summary {
  private Summary() {}

  /** 1 where an input failed or held no article although it was named, else 0. */
  static int exitCode(Counts counts, ProblemPrinter problems) {
    return counts.withoutArticle() > 0 ? 1 : problems.exitCode();
  }

  /**
   * Prints the counts.
   *
   * @param detail what became of the articles, such as {@code 12 new}; may be empty
   */
  static void print(
      Console console, Counts counts, String detail, Seconds seconds, ProblemPrinter problems) {
    console.note(
        "inputs    "
            + count(counts.files(), "file")
            + ", "
            + count(counts.captures(), "article or record", "articles and records")
            + (counts.skipped() > 0 ? ", " + counts.skipped() + " skipped" : ""));
    console.note("articles  " + counts.articles() + (detail.isEmpty() ? "" : " (" + detail + ")"));
    if (!counts.languages().isEmpty()) {
      console.note("languages " + languages(counts.languages()));
    }
    console.note("entities  " + counts.entities());
    console.note(
        "events    " + counts.events() + ", other facts " + (counts.facts() - counts.events()));
    console.note(
        "problems  "
            + count(problems.errors(), "error")
            + ", "
            + count(problems.warnings(), "warning"));
    console.note("seconds   " + seconds.elapsed());
  }

  private static String languages(Map<String, Long> languages) {
    return languages.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  static String count(long number, String one) {
    return count(number, one, one + "s");
  }

  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** Time since it was made. */
  static final class Seconds {
    private final long begin = System.nanoTime();

    String elapsed() {
      return String.format(Locale.ROOT, "%.1f", (System.nanoTime() - begin) / 1e9);
    }
  }
}
