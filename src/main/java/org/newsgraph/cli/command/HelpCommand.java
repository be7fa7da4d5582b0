package org.newsgraph.cli.command;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.syntax.Arguments;
import org.newsgraph.cli.syntax.Command;
import org.newsgraph.cli.syntax.Flag;
import org.newsgraph.cli.syntax.HelpText;

/** {@code help}: the list of commands, or the page of one. */
public final class HelpCommand implements Command {
  private final Supplier<? extends Collection<Command>> all;
  private final Function<String, Command> named;

  /**
   * Help over a list of commands, of which this one is a member.
   *
   * @param named the command of a name; throws where there is none
   */
  public HelpCommand(Supplier<? extends Collection<Command>> all, Function<String, Command> named) {
    this.all = all;
    this.named = named;
  }

  @Override
  public String name() {
    return "help";
  }

  @Override
  public String summary() {
    return "list the commands, or explain one";
  }

  @Override
  public String operands() {
    return "[COMMAND]";
  }

  @Override
  public String description() {
    return "Lists the commands. With the name of one, prints what COMMAND --help prints.";
  }

  @Override
  public List<Flag> flags() {
    return List.of();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("newsgraph help", "lists the commands"),
        new Example("newsgraph help build", "explains build and its options"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    console.print(
        arguments.operands().isEmpty()
            ? HelpText.overview(all.get())
            : HelpText.of(named.apply(arguments.single("command"))));
    return 0;
  }
}
