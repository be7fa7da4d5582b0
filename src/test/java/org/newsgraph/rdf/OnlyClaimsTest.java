package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.fact.SampleExtractions;

/** Over an article in which everything is alleged, denied or planned, nothing reads as a fact. */
class OnlyClaimsTest {
  private static final DatasetGraph CLAIMS =
      Samples.dataset(List.of(SampleExtractions.onlyClaims()));
  private static final Set<String> CAUTIOUS =
      Set.of("alleged", "future", "possible", "hypothetical");

  static Stream<String> names() throws IOException {
    return CannedQueryTest.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void eachRowOfAFactSaysThatItIsNone(String name) throws IOException {
    for (Map<String, Node> parameters : parameters(CannedQueryTest.read(name))) {
      for (QuerySolution row : rows(name, parameters)) {
        if (row.contains("event")) {
          String polarity = row.getLiteral("polarity").getString();
          String modality = row.getLiteral("modality").getString();
          assertTrue(polarity.equals("negative") || CAUTIOUS.contains(modality), row::toString);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"event-counts", "country-relations", "disagreements", "claims"})
  void countsNothing(String name) throws IOException {
    assertEquals(List.of(), rows(name, Map.of()));
  }

  @Test
  void aTimelineSaysSoInItsFirstWord() throws IOException {
    int seen = 0;
    for (Map<String, Node> parameters : parameters(CannedQueryTest.read("timeline"))) {
      for (QuerySolution row : rows("timeline", parameters)) {
        String what = row.getLiteral("what").getString();
        assertTrue(what.matches("(alleged|denied|planned): .*"), what);
        seen++;
      }
    }
    assertTrue(seen > 5);
  }

  @Test
  void aDescriptionQuotesFactsByTheirLabelsOnly() throws IOException {
    int seen = 0;
    for (Map<String, Node> parameters : parameters(CannedQueryTest.read("describe"))) {
      for (QuerySolution row : rows("describe", parameters)) {
        String property = row.getLiteral("property").getString();
        String value = row.getLiteral("value").getString();
        if (property.endsWith(" of")) {
          assertTrue(value.matches("(alleged|denied|planned): .*"), value);
          seen++;
        }
      }
    }
    assertTrue(seen > 5);
  }

  /** Without parameters, or about each entity of the article. */
  private static List<Map<String, Node>> parameters(Query query) {
    List<Map<String, Node>> all = new ArrayList<>();
    all.add(Map.of());
    if (query.toString().contains("?_entity_iri")) {
      SampleExtractions.onlyClaims()
          .linked()
          .entities()
          .forEach(entity -> all.add(Map.of("_entity_iri", NodeFactory.createURI(entity.iri()))));
    }
    return all;
  }

  private static List<QuerySolution> rows(String name, Map<String, Node> parameters)
      throws IOException {
    Query query = CannedQueryTest.read(name);
    for (Map.Entry<String, Node> parameter : parameters.entrySet()) {
      query =
          QueryTransformOps.replaceVars(
              query, Map.of(Var.alloc(parameter.getKey()), parameter.getValue()));
    }
    try (QueryExecution execution = QueryExecution.create(query, DatasetFactory.wrap(CLAIMS))) {
      ResultSet rows = execution.execSelect();
      List<QuerySolution> list = new ArrayList<>();
      rows.forEachRemaining(list::add);
      return list;
    }
  }
}
