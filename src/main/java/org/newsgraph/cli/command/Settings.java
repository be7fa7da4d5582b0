package org.newsgraph.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.Progress;
import org.newsgraph.cli.syntax.Arguments;
import org.newsgraph.cli.syntax.Flag;
import org.newsgraph.cli.syntax.Flags;
import org.newsgraph.decision.Decisions;
import org.newsgraph.model.IriMinter;
import org.newsgraph.pipeline.Analysis;
import org.newsgraph.pipeline.DecisionScheme;
import org.newsgraph.pipeline.Inputs;
import org.newsgraph.pipeline.Pipeline;
import org.newsgraph.problem.ProblemSink;

/** What the options that several commands share mean. */
final class Settings {
  /** The options of commands that read articles. */
  static final List<Flag> READING =
      List.of(Flags.METADATA, Flags.COLUMNS, Flags.KEY_PREFIX, Flags.LIMIT);

  /** The options of commands that analyse articles. */
  static final List<Flag> ANALYSIS =
      List.of(Flags.BASE, Flags.KNOWLEDGE, Flags.RULES, Flags.DECISIONS, Flags.THREADS);

  private static final String STORE_VARIABLE = "NEWSGRAPH_STORE";
  private static final String STORE_FOLDER = "newsgraph-store";

  private Settings() {}

  /** {@code --store}, else the environment's, else the one in the current folder. */
  static Path store(Arguments arguments, Console console) {
    String fromEnvironment = console.environment().getOrDefault(STORE_VARIABLE, "");
    String otherwise = fromEnvironment.isEmpty() ? STORE_FOLDER : fromEnvironment;
    return path(Flags.STORE, arguments.value(Flags.STORE).orElse(otherwise));
  }

  static Optional<IriMinter> base(Arguments arguments) {
    return arguments
        .value(Flags.BASE)
        .map(
            base -> {
              try {
                return new IriMinter(base);
              } catch (IllegalArgumentException e) {
                throw Arguments.wrong(Flags.BASE, base, "an absolute IRI that ends in / or #");
              }
            });
  }

  static IriMinter baseOrDefault(Arguments arguments) {
    return base(arguments).orElseGet(() -> new IriMinter(IriMinter.DEFAULT_BASE));
  }

  static int threads(Arguments arguments) {
    return arguments
        .number(Flags.THREADS, 1)
        .orElseGet(() -> Runtime.getRuntime().availableProcessors());
  }

  static long limit(Arguments arguments) {
    return arguments.number(Flags.LIMIT, 1).map(Integer::longValue).orElse(Long.MAX_VALUE);
  }

  /** {@code --timeout}, which counts seconds. */
  static Optional<Long> milliseconds(Arguments arguments) {
    Optional<String> seconds = arguments.value(Flags.TIMEOUT);
    if (seconds.isPresent()
        && !seconds.get().matches("0*[1-9][0-9]{0,6}|[0-9]{1,7}\\.[0-9]{0,2}[1-9]")) {
      throw Arguments.wrong(Flags.TIMEOUT, seconds.get(), "seconds, such as 10 or 0.5");
    }
    return seconds.map(number -> Math.round(Double.parseDouble(number) * 1000));
  }

  static Inputs inputs(Arguments arguments, Console console) {
    Inputs inputs = Inputs.of(arguments.needed("input"), console.in());
    Optional<String> columns = arguments.value(Flags.COLUMNS);
    if (columns.isPresent()) {
      inputs = withColumns(inputs, columns.get());
    }
    Optional<String> prefix = arguments.value(Flags.KEY_PREFIX);
    if (prefix.isPresent()) {
      inputs = inputs.withKeyPrefix(prefix.get());
    }
    Optional<String> metadata = arguments.value(Flags.METADATA);
    return metadata.isEmpty() ? inputs : inputs.withMetadata(path(Flags.METADATA, metadata.get()));
  }

  private static Inputs withColumns(Inputs inputs, String pairs) {
    try {
      return inputs.withColumns(pairs);
    } catch (IllegalArgumentException e) {
      throw Arguments.wrong(Flags.COLUMNS, pairs, "FIELD=HEADER,... (" + e.getMessage() + ")");
    }
  }

  /** Moves the progress, and names each article under {@code --verbose}. */
  static Pipeline.Listener listener(Console console, Progress progress) {
    return (articles, article) -> {
      progress.done(articles);
      console.detail(articles + "  " + article.origin().source() + "  " + article.key());
    };
  }

  /** Loads models, rules, knowledge and decisions. */
  static Analysis analysis(IriMinter iris, Arguments arguments, ProblemSink problems) {
    Analysis.Additions additions =
        new Analysis.Additions(
            files(Flags.KNOWLEDGE, arguments),
            files(Flags.RULES, arguments),
            files(Flags.DECISIONS, arguments));
    return Analysis.load(iris, additions, problems);
  }

  /** Reads the shipped decisions and those of {@code --decisions}. */
  static Decisions decisions(Arguments arguments, ProblemSink problems) {
    return Decisions.load(files(Flags.DECISIONS, arguments), DecisionScheme.terms(), problems);
  }

  /** The files that a repeatable option names. */
  static List<Path> files(Flag flag, Arguments arguments) {
    return arguments.values(flag).stream().map(file -> path(flag, file)).toList();
  }

  static Path path(Flag flag, String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw Arguments.wrong(flag, name, "a path (" + e.getReason() + ")");
    }
  }
}
