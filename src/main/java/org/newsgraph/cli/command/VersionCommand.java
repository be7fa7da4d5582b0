package org.newsgraph.cli.command;

import java.io.IOException;
import java.util.List;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.syntax.Arguments;
import org.newsgraph.cli.syntax.Command;
import org.newsgraph.cli.syntax.Flag;
import org.newsgraph.pipeline.Version;

/** {@code version}. */
public final class VersionCommand implements Command {
  @Override
  public String name() {
    return "version";
  }

  @Override
  public String summary() {
    return "print the version";
  }

  @Override
  public String operands() {
    return "";
  }

  @Override
  public String description() {
    return "Prints the version of newsgraph and of the Java that runs it.";
  }

  @Override
  public List<Flag> flags() {
    return List.of();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("newsgraph version", "prints the version"),
        new Example("newsgraph --version", "the same"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    arguments.none();
    console.print(
        "newsgraph " + Version.current() + " (Java " + System.getProperty("java.version") + ")\n");
    return 0;
  }
}
