package org.newsgraph.cli.command;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.syntax.Arguments;
import org.newsgraph.cli.syntax.Command;
import org.newsgraph.cli.syntax.Flag;
import org.newsgraph.query.CannedQuery;
import org.newsgraph.query.Parameter;
import org.newsgraph.query.QueryCatalogue;

/** {@code queries}: what can be asked. */
public final class QueriesCommand implements Command {
  @Override
  public String name() {
    return "queries";
  }

  @Override
  public String summary() {
    return "list the canned queries, or explain one";
  }

  @Override
  public String operands() {
    return "[NAME]";
  }

  @Override
  public String description() {
    return "Lists the canned queries with their parameters. With the name of one, prints what it"
        + " does and its SPARQL text, to be changed and run from a file.";
  }

  @Override
  public List<Flag> flags() {
    return List.of();
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example("newsgraph queries", "lists the canned queries"),
        new Example("newsgraph queries events > own.rq", "takes one as the start of your own"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    QueryCatalogue catalogue = QueryCatalogue.shipped();
    if (!arguments.operands().isEmpty()) {
      console.print(catalogue.query(arguments.single("query")).text());
      return 0;
    }
    int width = catalogue.queries().stream().mapToInt(q -> q.name().length()).max().orElse(0) + 2;
    for (CannedQuery query : catalogue.queries()) {
      String space = " ".repeat(width - query.name().length());
      console.print(query.name() + space + query.summary() + "\n");
      if (!query.parameters().isEmpty()) {
        console.print(" ".repeat(width) + parameters(query) + "\n");
      }
    }
    return 0;
  }

  private static String parameters(CannedQuery query) {
    return query.parameters().stream()
        .map(QueriesCommand::parameter)
        .collect(Collectors.joining(", "));
  }

  private static String parameter(Parameter parameter) {
    String type =
        parameter.choices().isEmpty()
            ? parameter.type().label()
            : String.join("|", parameter.choices());
    return parameter.name() + "=" + type + (parameter.required() ? " (needed)" : "");
  }
}
