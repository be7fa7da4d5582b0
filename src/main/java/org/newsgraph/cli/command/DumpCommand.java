package org.newsgraph.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.syntax.Arguments;
import org.newsgraph.cli.syntax.Command;
import org.newsgraph.cli.syntax.Flag;
import org.newsgraph.cli.syntax.Flags;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.StoreDump;

/** {@code dump}: the store as a file. */
public final class DumpCommand implements Command {
  private static final String FILE = "newsgraph.nq.gz";

  @Override
  public String name() {
    return "dump";
  }

  @Override
  public String summary() {
    return "write the whole store as sorted N-Quads";
  }

  @Override
  public String operands() {
    return "DIR";
  }

  @Override
  public String description() {
    return "Writes all graphs of the store to "
        + FILE
        + " in a folder, which is made if need be. The quads are sorted, so that two stores of"
        + " the same articles give the same bytes, in whatever order they were built. With -"
        + " instead of a folder the quads go to standard output, not compressed.";
  }

  @Override
  public List<Flag> flags() {
    return List.of(Flags.STORE);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("newsgraph dump backup", "writes backup/" + FILE),
        new Example("newsgraph dump - | wc -l", "counts the quads"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    String target = arguments.single("folder");
    try (GraphStore store = GraphStore.open(Settings.store(arguments, console))) {
      StoreDump dump = new StoreDump(store.dataset());
      if (target.equals("-")) {
        Path temporary = Files.createTempDirectory("newsgraph-dump");
        try {
          dump.write(console.out(), temporary);
        } finally {
          Files.deleteIfExists(temporary);
        }
        return 0;
      }
      Path file = Settings.path(Flags.OUT, target).resolve(FILE);
      long quads = dump.write(file);
      console.note(Summary.count(quads, "quad") + " written to " + file);
    }
    return 0;
  }
}
