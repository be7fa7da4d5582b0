package org.newsgraph.cli.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.syntax.Arguments;
import org.newsgraph.cli.syntax.Command;
import org.newsgraph.cli.syntax.Flag;
import org.newsgraph.cli.syntax.Flags;
import org.newsgraph.cli.syntax.UsageError;
import org.newsgraph.problem.Code;
import org.newsgraph.query.CannedQuery;
import org.newsgraph.query.QueryCatalogue;
import org.newsgraph.query.QueryOutcome;
import org.newsgraph.query.QueryRunner;
import org.newsgraph.query.ResultFormat;
import org.newsgraph.store.GraphStore;

/** {@code query}: answers out of the store. */
public final class QueryCommand implements Command {
  /** A query is text for people; what is longer is a wrong file. */
  private static final int MAX_BYTES = 1 << 20;

  private static final List<String> FORMATS =
      Arrays.stream(ResultFormat.values()).map(ResultFormat::label).toList();

  @Override
  public String name() {
    return "query";
  }

  @Override
  public String summary() {
    return "ask the store a canned question or one of your own";
  }

  @Override
  public String operands() {
    return "NAME|FILE|-";
  }

  @Override
  public String description() {
    return """
        Runs a canned query by its name ('newsgraph queries' lists them), a SPARQL query in a \
        file, or one from standard input, and prints the answer.

        A parameter that asks for a person, an organization or a place takes an IRI, a name or \
        an alias, in any case: netanyahu, ICC, Turkey. Where a name fits several, they are \
        listed; all:NAME takes them all.""";
  }

  @Override
  public List<Flag> flags() {
    return List.of(
        Flags.FORMAT.saying("table, csv, tsv, json, xml or markdown; table"),
        Flags.STORE,
        Flags.PARAM,
        Flags.ROWS,
        Flags.TIMEOUT);
  }

  @Override
  public List<Example> examples() {
    return List.of(
        new Example(
            "newsgraph query events --param actor=ICC --format csv",
            "what the International Criminal Court did, as CSV"),
        new Example("newsgraph query own.rq --timeout 10", "a query of your own, for 10 seconds"));
  }

  @Override
  public int run(Arguments arguments, Console console) throws IOException {
    CannedQuery query = query(arguments.single("query"), console);
    Map<String, String> parameters = parameters(arguments);
    ResultFormat format =
        ResultFormat.of(arguments.choice(Flags.FORMAT, FORMATS).orElse("table")).orElseThrow();
    QueryRunner.Options options =
        new QueryRunner.Options(
            format,
            arguments.number(Flags.ROWS, 1).orElse(0),
            console.columns(),
            Settings.milliseconds(arguments).orElse(0L));
    try (GraphStore store = GraphStore.open(Settings.store(arguments, console))) {
      QueryRunner runner = new QueryRunner(store.dataset());
      QueryOutcome outcome = runner.run(query, parameters, options, console.out());
      return outcome.holds() ? 0 : 1;
    }
  }

  private static CannedQuery query(String name, Console console) throws IOException {
    if (name.equals("-")) {
      return own("-", console.in().readNBytes(MAX_BYTES + 1));
    }
    boolean file = name.endsWith(".rq") || name.contains("/") || name.contains("\\");
    if (!file) {
      return QueryCatalogue.shipped().query(name);
    }
    Path path = Path.of(name);
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw new UsageError(
          Code.FILE_NOT_FOUND,
          "found no file '" + name + "' that can be read, expected a SPARQL query",
          "check the path, or list the canned queries with 'newsgraph queries'");
    }
    try (var in = Files.newInputStream(path)) {
      return own(name, in.readNBytes(MAX_BYTES + 1));
    }
  }

  private static CannedQuery own(String name, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw new UsageError(
          Code.FILE_TOO_LARGE,
          "found more than " + MAX_BYTES + " bytes in '" + name + "', expected a SPARQL query",
          "name another file");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return QueryCatalogue.own(name, text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      throw new UsageError(
          Code.ENCODING_WRONG,
          "found bytes that are no UTF-8 in '" + name + "', expected a SPARQL query",
          "save it as UTF-8");
    }
  }

  private static Map<String, String> parameters(Arguments arguments) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : arguments.values(Flags.PARAM)) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw Arguments.wrong(Flags.PARAM, pair, "NAME=VALUE");
      }
      parameters.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return parameters;
  }
}
