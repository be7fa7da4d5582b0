package org.newsgraph.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.cli.command.BuildCommand;
import org.newsgraph.cli.command.ConvertCommand;
import org.newsgraph.cli.command.DecisionsCommand;
import org.newsgraph.cli.command.DumpCommand;
import org.newsgraph.cli.command.EvaluateCommand;
import org.newsgraph.cli.command.ExtractCommand;
import org.newsgraph.cli.command.HelpCommand;
import org.newsgraph.cli.command.KnowledgeCommand;
import org.newsgraph.cli.command.QueriesCommand;
import org.newsgraph.cli.command.QueryCommand;
import org.newsgraph.cli.command.ResolveCommand;
import org.newsgraph.cli.command.RulesCommand;
import org.newsgraph.cli.command.ServeCommand;
import org.newsgraph.cli.command.StatsCommand;
import org.newsgraph.cli.command.TryCommand;
import org.newsgraph.cli.command.ValidateCommand;
import org.newsgraph.cli.command.VersionCommand;
import org.newsgraph.cli.syntax.Command;
import org.newsgraph.cli.syntax.Nearest;
import org.newsgraph.cli.syntax.UsageError;
import org.newsgraph.problem.Code;

/** The commands by their names, in the order of the help text. */
public final class Commands {
  private final Map<String, Command> byName = new LinkedHashMap<>();

  public Commands() {
    List<Command> commands =
        List.of(
            new BuildCommand(),
            new ConvertCommand(),
            new ExtractCommand(),
            new TryCommand(),
            new QueryCommand(),
            new QueriesCommand(),
            new DumpCommand(),
            new ServeCommand(),
            new ResolveCommand(),
            new StatsCommand(),
            new ValidateCommand(),
            new KnowledgeCommand(),
            new RulesCommand(),
            new EvaluateCommand(),
            new DecisionsCommand(),
            new VersionCommand(),
            new HelpCommand(this::all, this::named));
    commands.forEach(command -> byName.put(command.name(), command));
  }

  public List<Command> all() {
    return List.copyOf(byName.values());
  }

  /**
   * The command that the first word names; {@code --help} and {@code --version} count as names.
   *
   * @throws UsageError naming the nearest command where there is none
   */
  public Command named(String word) {
    String name =
        switch (word) {
          case "-h", "--help" -> "help";
          case "-V", "--version" -> "version";
          default -> word;
        };
    Command command = byName.get(name);
    if (command == null) {
      throw new UsageError(
          Code.COMMAND_UNKNOWN,
          "found command '" + word + "', expected one of those of 'newsgraph help'",
          Nearest.of(word, byName.keySet())
              .map(nearest -> "did you mean '" + nearest + "'?")
              .orElse("see 'newsgraph help'"));
    }
    return command;
  }
}
