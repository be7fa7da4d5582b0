package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the program stores is used with Jena's own command lines as it stands: every canned query
 * gives in {@code arq} over a dump and in {@code tdb2.tdbquery} over the store what {@code
 * newsgraph query} gives.
 */
class PlainJenaTest {
  private static final Pattern DEFAULT =
      Pattern.compile("(?m)^#\\+   - ([a-z]+): (https?://\\S+)$");
  private static final Pattern QUADS = Pattern.compile("([0-9]+) quads written");

  /** A canned query with a parameter written into its text, as docs/queries.md tells it. */
  private static final String BY_HAND = "events-of-russia";

  private static final String RUSSIA = "https://w3id.org/newsgraph/kb/RUS";

  @TempDir static Path folder;
  private static Run.Given given;
  private static Path dump;
  private static long quads;

  @BeforeAll
  static void buildTheExamplesAndAskJena() throws IOException, InterruptedException {
    Path store = folder.resolve("store");
    given = new Run.Given(Map.of("NEWSGRAPH_STORE", store.toString()), "", Set.of());
    Run build = given.run("build", "examples");
    assertEquals(0, build.code(), build.err());
    Run dumped = given.run("dump", folder.resolve("dump").toString());
    Matcher count = QUADS.matcher(dumped.err());
    assertTrue(count.find(), dumped.err());
    quads = Long.parseLong(count.group(1));
    dump = folder.resolve("dump/newsgraph.nq.gz");
    ask("arq", "--data=" + dump);
    ask("tdb2", "--loc=" + store.resolve("tdb2"));
  }

  /** The queries of a folder of its own, in a Java machine of its own. */
  private static void ask(String command, String data) throws IOException, InterruptedException {
    Path queries = Files.createDirectories(folder.resolve(command));
    for (String name : names().toList()) {
      Files.copy(file(name), queries.resolve(name + ".rq"));
    }
    Files.writeString(
        queries.resolve(BY_HAND + ".rq"),
        Files.readString(file("events")).replace("?_actor_iri", "<" + RUSSIA + ">"));
    Path printed = folder.resolve(command + ".txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                JenaQueries.class.getName(),
                command,
                data,
                queries.toString())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertEquals(0, process.waitFor(), Files.readString(printed));
    assertEquals("", Files.readString(printed), command + " has nothing to complain of");
  }

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".rq", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Path file(String name) {
    return Path.of("queries", name + ".rq");
  }

  @ParameterizedTest
  @MethodSource("names")
  void arqOverTheDumpGivesTheRowsOfTheProgram(String name) throws IOException {
    assertEquals(byTheProgram(name), byJena("arq", name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void tdbqueryOverTheStoreGivesTheRowsOfTheProgram(String name) throws IOException {
    assertEquals(byTheProgram(name), byJena("tdb2", name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theExamplesHaveRowsToCompare(String name) throws IOException {
    assertTrue(byJena("arq", name).size() > 1);
  }

  @Test
  void aParameterWrittenIntoTheTextGivesTheRowsOfTheOption() throws IOException {
    List<String> asked = rows("events", List.of("--param", "actor=" + RUSSIA));
    assertTrue(asked.size() > 1);
    assertTrue(asked.size() < byJena("arq", "events").size());
    assertEquals(asked, byJena("arq", BY_HAND));
    assertEquals(asked, byJena("tdb2", BY_HAND));
  }

  @Test
  void aDumpIsReadByPlainJenaWithAllItsQuads() {
    DatasetGraph plain = DatasetGraphFactory.create();
    RDFDataMgr.read(plain, dump.toUri().toString());
    assertEquals(quads, plain.stream().count());
    assertTrue(plain.getDefaultGraph().isEmpty(), "every quad stands in a named graph");
  }

  /** A needed parameter is given as the header's default has it, which is the query's own. */
  private static List<String> byTheProgram(String name) throws IOException {
    List<String> parameters = new ArrayList<>();
    Matcher header = DEFAULT.matcher(Files.readString(file(name)));
    while (header.find()) {
      parameters.addAll(List.of("--param", header.group(1) + "=" + header.group(2)));
    }
    return rows(name, parameters);
  }

  private static List<String> rows(String name, List<String> parameters) {
    List<String> words = new ArrayList<>(List.of("query", name, "--format", "csv"));
    words.addAll(parameters);
    Run run = given.run(words.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return run.out().lines().toList();
  }

  private static List<String> byJena(String command, String name) throws IOException {
    Path answer = folder.resolve(command).resolve(name + ".rq.csv");
    return Files.readString(answer, StandardCharsets.UTF_8).lines().toList();
  }
}
