package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.fact.SampleExtractions;
import org.newsgraph.rdf.vocabulary.Ng;

/** Canned queries with parameters, and over what was resolved. */
class QueryParameterTest {
  private static final Article TRUCE_TALKS = SampleExtractions.truceTalks().article();
  private static final DatasetGraph SAMPLES = Samples.dataset(SampleExtractions.all());

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "sources", "describe"})
  void asksForOneEntity(String name) throws IOException {
    Map<String, Node> entity = Map.of("_entity_iri", iri(SampleExtractions.ILK));
    String actual = csv(name, entity, SAMPLES);
    Path golden = Path.of("src/test/resources/rdf/queries", name + "-of-ilk.csv");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual);
  }

  @Test
  void describesAnArticleWithItsPicturesAndParagraphs() throws IOException {
    Node article = NodeFactory.createURI(Samples.MINTER.article(TRUCE_TALKS.key()));
    List<String> rows = rows("describe", Map.of("_entity_iri", article));
    String read = "," + article.getURI() + ",";
    assertTrue(rows.contains("caption,A convoy near Port Sela" + read), rows::toString);
    assertTrue(rows.contains("creditText,Courier Archive" + read), rows::toString);
    int paragraphs = TRUCE_TALKS.paragraphs().size();
    assertTrue(rows.contains("paragraphCount," + paragraphs + read), rows::toString);
    assertTrue(
        rows.contains(
            "headline,Aldonia and Borvia agree to extend truce,JSON-LD,"
                + "Aldonia and Borvia agree to extend truce"),
        rows::toString);
  }

  /** Query, parameter, value, rows. */
  @ParameterizedTest
  @CsvSource({
    "articles, _from, 2024-11-20, 2",
    "articles, _to, 2024-11-19, 1",
    "entities, _class, Court, 1",
    "officials, _status, former, 1",
    "events, _type, ASSAULT, 4",
    "events, _mode, phone, 2",
    "events, _modality, alleged, 2",
    "events, _from, 2024-11-05, 1",
    "events, _to, 2023-06-30, 1",
    "event-counts, _from, 2024-01-01, 2",
    "event-counts, _by, week, 11",
    "legal, _kind, case, 1",
    "legal, _from, 2024-11-30, 1",
    "figures, _measure, killed, 3",
    "co-mentions, _min, 2, 2",
    "co-mentions, _class, Country, 3",
    "promos, _label, Explore, 2"
  })
  void keepsTheRowsThatMatch(String name, String variable, String value, int rows)
      throws IOException {
    assertEquals(rows, rows(name, Map.of(variable, literal(variable, value))).size());
  }

  /** Query, parameter, name of the entity, rows. */
  @ParameterizedTest
  @CsvSource({
    "officials, _person_iri, Tomas Ilk, 2",
    "officials, _country_iri, Borvia, 4",
    "events, _actor_iri, Celtria, 4",
    "events, _recipient_iri, Borvia, 4",
    "events, _about_iri, Port Sela, 4",
    "events, _place_iri, Port Sela, 4",
    "claims, _speaker_iri, Tomas Ilk, 1",
    "claims, _about_iri, Tomas Ilk, 1",
    "legal, _court_iri, Meridian Court, 3",
    "legal, _against_iri, Borvia, 1",
    "legal, _applicant_iri, Aldonia, 1",
    "figures, _about_iri, Port Sela, 4",
    "mediations, _mediator_iri, Celtria, 1",
    "meetings, _participant_iri, Celtria, 1",
    "disagreements, _about_iri, Port Sela, 2"
  })
  void keepsTheRowsOfAnEntity(String name, String variable, String entity, int rows)
      throws IOException {
    assertEquals(rows, rows(name, Map.of(variable, named(entity))).size());
  }

  @Test
  void everyRowOfABoundQueryIsARowOfAll() throws IOException {
    List<String> all = rows("events", Map.of());
    Map<String, Node> bound = new LinkedHashMap<>();
    bound.put("_actor_iri", named("Celtria"));
    bound.put("_about_iri", named("Borvia"));
    bound.put("_type", literal("_type", "AID"));
    List<String> some = rows("events", bound);
    assertEquals(1, some.size());
    assertTrue(all.containsAll(some));
  }

  @Test
  void aPublishersEventsLeaveOutThePromosOfItsPages() throws IOException {
    Node courier =
        SAMPLES
            .find(Node.ANY, Node.ANY, Node.ANY, NodeFactory.createLiteralString("Example Courier"))
            .next()
            .getSubject();
    List<String> rows = rows("events", Map.of("_publisher_iri", courier));
    assertEquals(11, rows.size());
    assertFalse(rows.stream().anyMatch(row -> row.contains("Coastal Cup")));
  }

  @Test
  void readsThroughWhatWasResolved() throws IOException {
    DatasetGraph resolved = Samples.dataset(SampleExtractions.all());
    Node links = NodeFactory.createURI(Samples.MINTER.linksGraph());
    Node ilk = iri(SampleExtractions.ILK);
    Node dask = iri(SampleExtractions.DASK);
    resolved.add(new Quad(links, ilk, Ng.REPRESENTATIVE, ilk));
    resolved.add(new Quad(links, dask, Ng.REPRESENTATIVE, ilk));
    Map<String, Node> person = Map.of("_person_iri", dask);
    assertEquals(1, lines(csv("officials", person, SAMPLES)).size());
    assertEquals(3, lines(csv("officials", person, resolved)).size());
    String entities = csv("entities", Map.of(), resolved);
    assertTrue(entities.contains("Oren Dask,Official,5,3," + ilk), entities);
  }

  @Test
  void countsACopyOnce() throws IOException {
    DatasetGraph resolved = Samples.dataset(SampleExtractions.all());
    Node links = NodeFactory.createURI(Samples.MINTER.linksGraph());
    Node first = NodeFactory.createURI(Samples.MINTER.article("ledger-7"));
    Node copy =
        NodeFactory.createURI(
            Samples.MINTER.article(SampleExtractions.truceTalks().article().key()));
    resolved.add(new Quad(links, copy, Ng.COPY_OF, first));
    String row = "Mara Venn,Tomas Ilk,2024-11,CONSULT,VerbalCooperation,1,";
    assertTrue(csv("event-counts", Map.of(), SAMPLES).contains(row + "2,2,2"));
    assertTrue(csv("event-counts", Map.of(), resolved).contains(row + "1,1,1"));
    assertTrue(csv("co-mentions", Map.of(), SAMPLES).contains("Aldonia,Borvia,3,4"));
    assertTrue(csv("co-mentions", Map.of(), resolved).contains("Aldonia,Borvia,2,2"));
  }

  @Test
  void countsEventsThatAreOneOnce() throws IOException {
    DatasetGraph resolved = Samples.dataset(SampleExtractions.all());
    Node links = NodeFactory.createURI(Samples.MINTER.linksGraph());
    List<Node> both = new ArrayList<>();
    resolved
        .find(Node.ANY, Node.ANY, Ng.TARGET_COUNTRY, named("Borvia"))
        .forEachRemaining(quad -> both.add(quad.getSubject()));
    both.forEach(event -> resolved.add(new Quad(links, event, Ng.REPRESENTATIVE, both.get(0))));
    assertTrue(csv("country-relations", Map.of(), SAMPLES).contains("Aldonia,Borvia,3,1,"));
    assertTrue(csv("country-relations", Map.of(), resolved).contains("Aldonia,Borvia,1,1,"));
  }

  private static List<String> rows(String name, Map<String, Node> parameters) throws IOException {
    return lines(csv(name, parameters, SAMPLES));
  }

  private static List<String> lines(String csv) {
    return csv.lines().skip(1).toList();
  }

  static String csv(String name, Map<String, Node> parameters, DatasetGraph dataset)
      throws IOException {
    Map<Var, Node> binding = new LinkedHashMap<>();
    parameters.forEach((variable, term) -> binding.put(Var.alloc(variable), term));
    Query query = CannedQueryTest.read(name);
    return CannedQueryTest.csv(
        binding.isEmpty() ? query : QueryTransformOps.replaceVars(query, binding), dataset);
  }

  private static Node literal(String variable, String value) {
    return switch (variable) {
      case "_from", "_to" -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDdate);
      case "_min" -> NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
      default -> NodeFactory.createLiteralString(value);
    };
  }

  private static Node named(String name) {
    return SampleExtractions.all().stream()
        .flatMap(
            extraction ->
                java.util.stream.Stream.concat(
                    extraction.linked().entities().stream(), extraction.described().stream()))
        .filter(entity -> entity.name().equals(name))
        .map(QueryParameterTest::iri)
        .findFirst()
        .orElseThrow();
  }

  private static Node iri(Entity entity) {
    return NodeFactory.createURI(entity.iri());
  }
}
