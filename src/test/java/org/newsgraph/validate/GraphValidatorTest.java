package org.newsgraph.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.update.UpdateExecution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.fact.SampleExtractions;
import org.newsgraph.problem.Problem;
import org.newsgraph.rdf.GraphMapper;

class GraphValidatorTest {
  private static final IriMinter MINTER = new IriMinter(IriMinter.DEFAULT_BASE);
  private static final GraphValidator VALIDATOR = new GraphValidator();
  private static final Path BROKEN = Path.of("src/test/resources/validate/broken.txt");
  private static final String PREFIXES =
      """
      PREFIX ng: <https://w3id.org/newsgraph/ns#>
      PREFIX of: <https://w3id.org/newsgraph/offences#>
      PREFIX pl: <https://w3id.org/newsgraph/plover#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX schema: <https://schema.org/>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      """;

  /** A fault that is put into a sound graph. */
  record Fault(String shape, String message, String update) {
    @Override
    public String toString() {
      return shape + ": " + message;
    }
  }

  /** Blocks of three lines: the shape, the message, the update that breaks a sound graph. */
  static Stream<Fault> faults() throws IOException {
    return Stream.of(Files.readString(BROKEN).split("\n\n"))
        .map(block -> block.strip().split("\n", 3))
        .map(lines -> new Fault(lines[0], lines[1], lines[2]));
  }

  @Test
  void findsNothingInSoundGraphs() {
    for (Extraction extraction : SampleExtractions.all()) {
      assertEquals(List.of(), VALIDATOR.validate(graph(extraction), "a.html"));
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void findsTheFaultAndSaysSo(Fault fault) {
    List<Problem> problems = VALIDATOR.validate(broken(fault.update()), "pages/a.html");
    assertTrue(
        problems.stream().anyMatch(problem -> problem.message().contains(fault.message())),
        () -> "not among " + problems.stream().map(Problem::message).toList());
    assertTrue(problems.stream().allMatch(p -> p.message().startsWith("pages/a.html: error: ")));
    assertTrue(problems.stream().allMatch(p -> p.message().endsWith("[NG-050]")));
  }

  @Test
  void everyMessageOfTheShapesHasAGraphThatMustFail() throws IOException {
    String shapes = Files.readString(Path.of("ontology/shapes.ttl"));
    TreeSet<String> messages = new TreeSet<>();
    Pattern.compile("sh:message \"([^\"{]*)")
        .matcher(shapes)
        .results()
        .forEach(match -> messages.add(match.group(1)));
    TreeSet<String> tested = new TreeSet<>();
    faults().forEach(fault -> tested.add(fault.message()));
    assertEquals(messages, tested);
    TreeSet<String> names = new TreeSet<>();
    Pattern.compile("(?m)^ngs:(\\w+) a sh:NodeShape")
        .matcher(shapes)
        .results()
        .forEach(match -> names.add(match.group(1)));
    TreeSet<String> testedNames = new TreeSet<>();
    faults().forEach(fault -> testedNames.add(fault.shape()));
    assertEquals(names, testedNames);
  }

  @Test
  void namesTheFactAndItsRule() {
    String update =
        "DELETE { ?r ng:evidence ?e } WHERE { ?r ng:evidence ?e ; ng:trigger ?t"
            + " FILTER(STR(?t) = 'phone call') }";
    String message = VALIDATOR.validate(broken(update), "a.html").get(0).message();
    assertTrue(
        message.contains(
            "(Mara Venn held a phone call with Tomas Ilk (according to officials), rule sample-1)"),
        message);
  }

  @Test
  void saysTheSameEveryTime() {
    String update = "DELETE { ?r ng:voice ?v } WHERE { ?r ng:voice ?v }";
    List<Problem> first = VALIDATOR.validate(broken(update), "a.html");
    assertFalse(first.isEmpty());
    assertEquals(first, VALIDATOR.validate(broken(update), "a.html"));
  }

  private static Graph broken(String update) {
    Graph graph = graph(SampleExtractions.truceTalks());
    long before = graph.size();
    String after = PREFIXES + update;
    var model = ModelFactory.createModelForGraph(graph);
    String unchanged =
        model.listStatements().toList().stream().map(Object::toString).sorted().toList().toString();
    UpdateExecution.dataset(DatasetFactory.wrap(model)).update(after).execute();
    String changed =
        model.listStatements().toList().stream().map(Object::toString).sorted().toList().toString();
    assertFalse(unchanged.equals(changed), () -> "no change of " + before + " triples by " + after);
    return graph;
  }

  private static Graph graph(Extraction extraction) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    new GraphMapper(MINTER).map(extraction, StreamRDFLib.dataset(dataset));
    String graph = MINTER.articleGraph(extraction.article().key());
    return dataset.getGraph(NodeFactory.createURI(graph));
  }
}
