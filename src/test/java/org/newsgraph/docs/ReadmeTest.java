package org.newsgraph.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@org.junit.jupiter.api.Disabled("needs the commands")
class ReadmeTest {
  private static final int MAX_LINES = 149;
  private static final int COMMANDS_BY = 25;
  private static final int EXCERPT = 6;

  private static Markdown readme;

  @BeforeAll
  static void read() throws IOException {
    readme = Markdown.read(Path.of("README.md"));
  }

  @Test
  void isShort() {
    assertTrue(readme.lines().size() <= MAX_LINES, readme.lines().size() + " lines");
  }

  @Test
  void beginsWithOneSentence() {
    List<String> lines = readme.lines();
    assertTrue(lines.get(0).startsWith("# "));
    String paragraph =
        lines.stream().skip(2).takeWhile(line -> !line.isBlank()).collect(Collectors.joining(" "));
    assertEquals(paragraph.length() - 1, paragraph.indexOf('.'), paragraph);
  }

  @Test
  void showsTheFirstAnswerAndTheTestsEarly() {
    List<String> top = readme.lines().subList(0, COMMANDS_BY);
    assertTrue(top.stream().anyMatch(line -> line.startsWith("./newsgraph build examples &&")));
    assertTrue(top.stream().anyMatch(line -> line.startsWith("mvn verify")));
  }

  @Test
  void showsLinesOfAnExample() throws IOException {
    List<String> excerpt = readme.blocks("text").get(0).lines();
    assertEquals(EXCERPT, excerpt.size());
    try (Stream<Path> files = Files.list(Path.of("examples/text"))) {
      boolean found = false;
      for (Path file : files.toList()) {
        found |= Files.readAllLines(file).containsAll(excerpt);
      }
      assertTrue(found, excerpt.toString());
    }
  }

  @Test
  void showsTurtleThatTheExampleBecomes(@TempDir Path folder) throws InterruptedException {
    Set<Triple> shown = triples(String.join("\n", readme.blocks("turtle").get(0).lines()));
    try (Program program = new Program(folder)) {
      Session.Result result =
          program.run(
              List.of("convert", "examples/text", "--out", "-", "--to", "ttl", "--quiet"),
              new byte[0]);
      Set<Triple> real = triples(result.output());
      Set<Triple> invented =
          shown.stream().filter(triple -> !real.contains(triple)).collect(Collectors.toSet());
      assertTrue(!shown.isEmpty());
      assertEquals(Set.of(), invented);
    }
  }

  private static Set<Triple> triples(String turtle) {
    String prefixes =
        """
        PREFIX ng: <https://w3id.org/newsgraph/ns#>
        PREFIX kb: <https://w3id.org/newsgraph/kb/>
        PREFIX pl: <https://w3id.org/newsgraph/plover#>
        PREFIX id: <https://w3id.org/newsgraph/id/>
        PREFIX schema: <https://schema.org/>
        PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        """;
    byte[] bytes = (prefixes + turtle).getBytes(StandardCharsets.UTF_8);
    return RDFParser.source(new ByteArrayInputStream(bytes)).lang(Lang.TURTLE).toGraph().stream()
        .collect(Collectors.toSet());
  }
}
