package org.newsgraph.cli.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.syntax.Arguments;
import org.newsgraph.cli.syntax.Command;
import org.newsgraph.cli.syntax.Flag;
import org.newsgraph.cli.syntax.Flags;
import org.newsgraph.model.IriMinter;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.StoreStatistics;

/** {@code stats}: the numbers of a store. */
public final class StatsCommand implements Command {
  private static final List<String> FORMATS = List.of("table", "tsv");
  private static final String NAMESPACE = IriMinter.NAMESPACE + "ns#";

  @Override
  public String name() {
    return "stats";
  }

  @Override
  public String summary() {
    return "count what is in the store";
  }

  @Override
  public String operands() {
    return "";
  }

  @Override
  public String description() {
    return "Prints how many articles and quads the store holds, its size on the disk, and how many"
        + " instances there are of each class.";
  }

  @Override
  public List<Flag> flags() {
    return List.of(Flags.FORMAT.saying("table or tsv; table"), Flags.STORE);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("newsgraph stats", "counts what is in the store of the current folder"),
        new Example("newsgraph stats --format tsv", "the same, for a script"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    arguments.none();
    boolean table = arguments.choice(Flags.FORMAT, FORMATS).orElse("table").equals("table");
    try (GraphStore store = GraphStore.open(Settings.store(arguments, console))) {
      Map<String, Long> numbers = numbers(StoreStatistics.of(store));
      int width = numbers.keySet().stream().mapToInt(String::length).max().orElse(0);
      for (Map.Entry<String, Long> entry : numbers.entrySet()) {
        String name = entry.getKey();
        String space = table ? " ".repeat(width + 2 - name.length()) : "\t";
        console.print(name + space + entry.getValue() + "\n");
      }
    }
    return 0;
  }

  private static Map<String, Long> numbers(StoreStatistics statistics) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    numbers.put("articles", statistics.articles());
    numbers.put("quads", statistics.quads());
    numbers.put("bytes", statistics.bytes());
    statistics.instances().forEach((iri, count) -> numbers.put(shortened(iri), count));
    return numbers;
  }

  private static String shortened(String iri) {
    return iri.startsWith(NAMESPACE) ? "ng:" + iri.substring(NAMESPACE.length()) : iri;
  }
}
