package org.newsgraph.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.ProblemPrinter;
import org.newsgraph.cli.syntax.Arguments;
import org.newsgraph.cli.syntax.Command;
import org.newsgraph.cli.syntax.Flag;
import org.newsgraph.cli.syntax.Flags;
import org.newsgraph.cli.syntax.UsageError;
import org.newsgraph.cli.text.TraceText;
import org.newsgraph.export.TraceWriter;
import org.newsgraph.model.trace.Trace;
import org.newsgraph.pipeline.Analysis;
import org.newsgraph.pipeline.TriedText;
import org.newsgraph.problem.Code;

/** {@code try}: what the analysis makes of a sentence, and why. */
public final class TryCommand implements Command {
  private static final String STANDARD_INPUT = "-";
  private static final String JSON = "json";
  private static final String TEXT = "text";

  /** More than a long article. */
  private static final int MOST_BYTES = 1 << 20;

  @Override
  public String name() {
    return "try";
  }

  @Override
  public String summary() {
    return "show what the analysis makes of a sentence, and why";
  }

  @Override
  public String operands() {
    return "SENTENCE|-";
  }

  @Override
  public String description() {
    return """
        Shows a sentence as the rules see it: tokens with part of speech and dictionary form, \
        mentions with their entities, dates, clauses with their slots. Then each rule that fired, \
        with file and line, which slot filled which column, and the fact that came of it or why \
        none did; and the near misses: rules whose trigger is there but one of whose conditions \
        failed, with that condition and what was found instead.

        Several sentences may be given. A text that ends without a mark is read as a headline. \
        With - the text is read from standard input. 'newsgraph rules show ID' explains a rule.""";
  }

  @Override
  public List<Flag> flags() {
    return List.of(Flags.DATE, Flags.FORMAT.saying("text or json"), Flags.KNOWLEDGE, Flags.RULES);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "newsgraph try \"The minister visited Ghana on Monday.\" --date 2025-05-14",
            "shows which rules fire, and what is found"),
        new Example(
            "newsgraph try --rules own.tsv \"Kenya toured Chile.\"", "tries a rule of your own"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    String format = arguments.choice(Flags.FORMAT, List.of(TEXT, JSON)).orElse(TEXT);
    Optional<String> date = arguments.value(Flags.DATE);
    date.ifPresent(TryCommand::checkDay);
    String text = text(arguments.single("sentence"), console);
    ProblemPrinter problems = new ProblemPrinter(console);
    Analysis analysis = Settings.analysis(Settings.baseOrDefault(arguments), arguments, problems);
    Trace trace = analysis.trace(TriedText.article(text, date.orElse(null)));
    console.print(format.equals(JSON) ? new TraceWriter().line(trace) + "\n" : TraceText.of(trace));
    return problems.exitCode();
  }

  private static void checkDay(String date) {
    try {
      LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw Arguments.wrong(Flags.DATE, date, "a day, such as 2025-05-14");
    }
  }

  private static String text(String operand, Console console) throws IOException {
    String text = operand;
    if (operand.equals(STANDARD_INPUT)) {
      byte[] bytes = console.in().readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new UsageError(
            Code.FILE_TOO_LARGE,
            "found more than " + MOST_BYTES + " bytes, expected some sentences",
            "read articles with 'newsgraph extract'");
      }
      text = new String(bytes, StandardCharsets.UTF_8);
    }
    if (text.isBlank()) {
      throw new UsageError(
          Code.INPUT_MISSING, "found an empty text, expected a sentence", "put it in quotes");
    }
    return text;
  }
}
