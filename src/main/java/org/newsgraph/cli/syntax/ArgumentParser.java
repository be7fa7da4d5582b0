package org.newsgraph.cli.syntax;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.newsgraph.problem.Code;

/**
 * Reads the words behind a command's name. Options may stand before or behind operands, {@code --}
 * ends them, {@code -} is an operand. Names are never completed: a script that relies on a prefix
 * would break with the next option that shares it.
 */
public final class ArgumentParser {
  private ArgumentParser() {}

  /**
   * The arguments of one call.
   *
   * @throws UsageError naming the nearest option where one is unknown
   */
  public static Arguments parse(Command command, List<String> words) {
    Options options = new Options();
    List<Flag> flags = flags(command);
    flags.forEach(flag -> options.addOption(flag.option()));
    DefaultParser parser =
        DefaultParser.builder()
            .setAllowPartialMatching(false)
            .setStripLeadingAndTrailingQuotes(false)
            .get();
    try {
      return new Arguments(command, parser.parse(options, words.toArray(String[]::new)));
    } catch (UnrecognizedOptionException e) {
      throw unknown(command, flags, e.getOption());
    } catch (MissingArgumentException e) {
      String name = e.getOption().getLongOpt();
      throw new UsageError(
          Code.OPTION_WRONG,
          "found --" + name + " without a value, expected one",
          "write --" + name + "=VALUE");
    } catch (ParseException e) {
      throw new UsageError(Code.OPTION_WRONG, String.valueOf(e.getMessage()), help(command));
    }
  }

  /** The options of a command, with the general ones. */
  static List<Flag> flags(Command command) {
    List<Flag> flags = new ArrayList<>(command.flags());
    flags.addAll(Flags.GENERAL);
    return flags;
  }

  private static UsageError unknown(Command command, List<Flag> flags, String typed) {
    String name = typed.replaceFirst("^-+", "").replaceFirst("=.*", "");
    String text = "found option '" + typed + "', which " + command.name() + " doesn't take";
    String cure =
        Nearest.of(name, flags.stream().map(Flag::name).toList())
            .map(nearest -> "did you mean --" + nearest + "?")
            .orElse(help(command));
    return new UsageError(Code.OPTION_WRONG, text, cure);
  }

  private static String help(Command command) {
    return "see 'newsgraph help " + command.name() + "'";
  }
}
