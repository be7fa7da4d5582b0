package org.newsgraph.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.console.Manner;
import org.newsgraph.cli.syntax.ArgumentParser;
import org.newsgraph.cli.syntax.Arguments;
import org.newsgraph.cli.syntax.Command;
import org.newsgraph.cli.syntax.Flags;
import org.newsgraph.cli.syntax.HelpText;
import org.newsgraph.cli.syntax.UsageError;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;

/**
 * The program, without its process: arguments and a console in, an exit code out. Tests call it.
 *
 * <p>{@code new Newsgraph().run(List.of("version"), console)}
 */
public final class Newsgraph {
  /** Wrong usage, or the command could not start. */
  static final int USAGE = 2;

  private final Commands commands = new Commands();

  /** Runs one command and returns the exit code; every failure has been told on the console. */
  public int run(List<String> words, Console console) {
    Console talking = console;
    try {
      if (words.isEmpty()) {
        console.print(HelpText.overview(commands.all()));
        console.out().flush();
        return 0;
      }
      Command command = commands.named(words.get(0));
      Arguments arguments = ArgumentParser.parse(command, words.subList(1, words.size()));
      talking = console.in(manner(arguments, console));
      int code = run(command, arguments, talking);
      console.out().flush();
      return code;
    } catch (UsageError e) {
      talking.message(e.problem());
      talking.trace(e);
      return USAGE;
    } catch (StoppedByProblem e) {
      talking.message(e.problem());
      talking.trace(e);
      return ExitCodes.of(e.problem());
    } catch (IOException e) {
      if (console.isOutBroken()) {
        return 0;
      }
      talking.message(failed(e));
      talking.trace(e);
      return USAGE;
    }
  }

  private static int run(Command command, Arguments arguments, Console console) throws IOException {
    if (arguments.has(Flags.HELP)) {
      console.print(HelpText.of(command));
      return 0;
    }
    return command.run(arguments, console);
  }

  private static Problem failed(IOException e) {
    return Problem.error(
        Code.OUTPUT_NOT_WRITABLE,
        "",
        "reading or writing failed: " + e.getMessage(),
        "check the disk and the permissions, then run the command again");
  }

  private static Manner manner(Arguments arguments, Console console) {
    Manner.Volume volume = Manner.Volume.NORMAL;
    if (arguments.has(Flags.QUIET)) {
      volume = Manner.Volume.QUIET;
    } else if (arguments.has(Flags.VERBOSE)) {
      volume = Manner.Volume.VERBOSE;
    }
    boolean progress = !arguments.has(Flags.NO_PROGRESS) && volume == Manner.Volume.NORMAL;
    return new Manner(
        volume,
        colour(arguments, console),
        progress,
        arguments.has(Flags.STRICT),
        arguments.has(Flags.DEBUG));
  }

  private static boolean colour(Arguments arguments, Console console) {
    Optional<String> when = arguments.choice(Flags.COLOR, List.of("auto", "always", "never"));
    if (when.isPresent() && !when.get().equals("auto")) {
      return when.get().equals("always");
    }
    boolean unwanted = !console.environment().getOrDefault("NO_COLOR", "").isEmpty();
    boolean dumb = console.environment().getOrDefault("TERM", "").equals("dumb");
    return console.isTerminal("err") && !unwanted && !dumb;
  }
}
