package org.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.StoppedByProblem;

class QueryCatalogueTest {
  @Test
  void theIndexListsEveryQueryOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".rq"))
              .map(name -> name.substring(0, name.length() - 3))
              .sorted()
              .toList();
      assertEquals(
          names, QueryCatalogue.shipped().queries().stream().map(CannedQuery::name).toList());
    }
  }

  @Test
  void everyQueryHasASummaryAndParametersThatItUses() {
    for (CannedQuery query : QueryCatalogue.shipped().queries()) {
      assertTrue(!query.summary().isEmpty(), query.name());
      for (Parameter parameter : query.parameters()) {
        assertTrue(!parameter.description().isEmpty(), query.name() + " " + parameter.name());
        assertTrue(
            query.text().contains("?" + parameter.variable()),
            query.name() + " does not use " + parameter.name());
      }
    }
  }

  @Test
  void refusesAnUnknownName() {
    StoppedByProblem stop =
        assertThrows(StoppedByProblem.class, () -> QueryCatalogue.shipped().query("no-such"));
    assertEquals(Code.QUERY_UNKNOWN, stop.problem().code());
  }

  @Test
  void readsTheHeader() {
    CannedQuery query = QueryCatalogue.own("articles", NewsFixture.ARTICLES);
    assertEquals("Articles and whom they mention", query.summary());
    assertEquals(List.of("articles"), query.tags());
    assertEquals(
        List.of("entity", "order", "from", "to"),
        query.parameters().stream().map(Parameter::name).toList());
    Parameter entity = query.parameters().get(0);
    assertEquals("_entity_iri", entity.variable());
    assertEquals(Parameter.Type.ENTITY, entity.type());
    assertEquals("somebody mentioned", entity.description());
    assertEquals(List.of("up", "down"), query.parameters().get(1).choices());
    assertEquals(Parameter.Type.DATE, query.parameters().get(2).type());
  }

  @Test
  void readsFoldedDescriptions() {
    CannedQuery query =
        QueryCatalogue.own("q", "#+ description: >\n#+   One line\n#+   and another.\nASK {}");
    assertEquals("One line and another.", query.description());
  }

  @Test
  void aQueryOfOnesOwnNeedsNoHeader() {
    CannedQuery query = QueryCatalogue.own("own.rq", "SELECT * { ?s ?p ?_min } # ?_no\n");
    assertEquals("", query.summary());
    assertEquals("_min", query.parameters().get(0).variable());
  }

  @Test
  void refusesAParameterOfAnUnknownType() {
    String text = "#+ params:\n#+   - name: a\n#+     type: colour\nASK { ?_a ?p ?o }";
    StoppedByProblem stop =
        assertThrows(StoppedByProblem.class, () -> QueryCatalogue.own("q", text));
    assertEquals(Code.QUERY_MALFORMED, stop.problem().code());
    assertTrue(stop.problem().cure().contains("entity, resource, date, integer, text"));
  }
}
