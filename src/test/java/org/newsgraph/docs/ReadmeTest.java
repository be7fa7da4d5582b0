package org.newsgraph.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  private static final int MAX_LINES = 149;
  private static final int COMMANDS_BY = 25;
  private static final int EXCERPT = 6;
  private static final Path EXAMPLE = Path.of("examples/text/icc-putin-warrants.txt");
  private static final String ID = "https://w3id.org/newsgraph/id/";
  private static final String WARRANT =
      """
      PREFIX ng: <https://w3id.org/newsgraph/ns#>
      PREFIX kb: <https://w3id.org/newsgraph/kb/>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      SELECT * WHERE {
        ?fact a ng:ArrestWarrant ; ng:issuedBy kb:international-criminal-court ;
          ng:against kb:vladimir-putin ; ng:edtf ?date .
        ?report a ng:Report ; ng:reports ?fact ; ng:evidence ?sentence ;
          ng:voice ng:publisherVoice ; ng:polarity ng:positive ; ng:modality ng:asserted .
        ?sentence nif:anchorOf ?quote .
      } ORDER BY ?quote
      """;

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
    List<String> lines = Files.readAllLines(EXAMPLE);
    assertTrue(Collections.indexOfSubList(lines, excerpt) >= 0, excerpt.toString());
  }

  @Test
  void showsTurtleThatTheExampleBecomes(@TempDir Path folder)
      throws IOException, InterruptedException {
    Markdown.Block shown = readme.blocks("turtle").get(0);
    List<String> real = warrant(folder);
    if (System.getProperty("golden.update") == null) {
      assertEquals(String.join("\n", real), String.join("\n", shown.lines()));
    } else {
      List<String> lines = new ArrayList<>(readme.lines());
      lines.subList(shown.first(), shown.first() + shown.lines().size()).clear();
      lines.addAll(shown.first(), real);
      Files.write(Path.of("README.md"), lines);
    }
  }

  /** The first warrant of the example with its report and its sentence, in seven lines. */
  private static List<String> warrant(Path folder) throws InterruptedException {
    try (Program program = new Program(folder)) {
      Session.Result converted =
          program.run(
              List.of("convert", EXAMPLE.toString(), "--out", "-", "--to", "ttl", "--quiet"),
              new byte[0]);
      Graph graph = RDFParser.fromString(converted.output(), Lang.TURTLE).toGraph();
      try (QueryExec query = QueryExec.graph(graph).query(WARRANT).build()) {
        Binding row = query.select().next();
        String fact = row.get("fact").getURI().replace(ID + "legal/", "legal:");
        String report = row.get("report").getURI().replace(ID + "report/", "report:");
        String sentence = row.get("sentence").getURI().replace(ID + "sentence/", "sentence:");
        return List.of(
            fact + " a ng:ArrestWarrant ;",
            "  ng:issuedBy kb:international-criminal-court ; ng:against kb:vladimir-putin ;",
            "  ng:edtf \"%s\"^^edtf:EDTF-level1 ."
                .formatted(row.get("date").getLiteralLexicalForm()),
            report + " a ng:Report ; ng:reports " + fact + " ;",
            "  ng:voice ng:publisherVoice ; ng:polarity ng:positive ; ng:modality ng:asserted ;",
            "  ng:evidence " + sentence + " .",
            sentence + " nif:anchorOf \"" + row.get("quote").getLiteralLexicalForm() + "\"@en .");
      }
    }
  }
}
