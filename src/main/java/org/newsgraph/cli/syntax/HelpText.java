package org.newsgraph.cli.syntax;

import java.util.Collection;
import java.util.List;
import org.newsgraph.cli.console.Lines;

/** The help texts, made from what the commands say of themselves. Lines of 80 columns. */
public final class HelpText {
  private static final int OPTION_COLUMN = 30;

  private HelpText() {}

  /** The page of one command: usage, what it does, options, examples, exit codes. */
  public static String of(Command command) {
    StringBuilder out = new StringBuilder();
    String operands = command.operands().isEmpty() ? "" : " " + command.operands();
    out.append("Usage: newsgraph ").append(command.name()).append(" [OPTIONS]").append(operands);
    out.append("\n\n");
    for (String paragraph : command.description().split("\n\n")) {
      wrapped(out, "", paragraph, 0);
      out.append('\n');
    }
    options(out, ArgumentParser.flags(command));
    out.append("Examples:\n");
    for (Command.Example example : command.examples()) {
      out.append("  ").append(example.line()).append('\n');
      wrapped(out, "      ", example.effect(), 6);
    }
    out.append(
        """

        Exit codes:
          0    all fine
          1    it ran, but an input failed, a check found something, or the answer is no
          2    wrong usage, or it could not start
          130  interrupted
        """);
    return out.toString();
  }

  private static void options(StringBuilder out, List<Flag> flags) {
    for (Flag.Group group : Flag.Group.values()) {
      List<Flag> ofGroup = flags.stream().filter(flag -> flag.group() == group).toList();
      if (ofGroup.isEmpty()) {
        continue;
      }
      out.append(group.title()).append(" options:\n");
      for (Flag flag : ofGroup) {
        String head = "  " + flag.spelling();
        boolean fits = head.length() < OPTION_COLUMN - 1;
        String start = fits ? head : head + "\n";
        out.append(fits ? "" : start);
        String first = fits ? pad(head) : pad("");
        wrapped(out, first, flag.text(), OPTION_COLUMN);
      }
      out.append('\n');
    }
  }

  private static String pad(String text) {
    return text + " ".repeat(OPTION_COLUMN - text.length());
  }

  /** The list of commands. */
  public static String overview(Collection<Command> commands) {
    int column = commands.stream().mapToInt(c -> c.name().length()).max().orElse(0) + 4;
    StringBuilder out = new StringBuilder("Usage: newsgraph COMMAND [OPTIONS] [INPUT...]\n\n");
    wrapped(
        out,
        "",
        "Builds a knowledge graph from news articles, in which every fact opens to the sentence"
            + " it rests on.",
        0);
    out.append("\nCommands:\n");
    for (Command command : commands) {
      String head = "  " + command.name();
      String first = head + " ".repeat(column - head.length());
      wrapped(out, first, command.summary(), column);
    }
    out.append(
        """

        Start with:
          newsgraph build examples
          newsgraph query events

        'newsgraph help COMMAND' tells more of a command.
        """);
    return out.toString();
  }

  private static void wrapped(StringBuilder out, String first, String text, int indent) {
    out.append(Lines.wrapped(first, text, indent));
  }
}
