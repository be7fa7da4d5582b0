package org.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.StoppedByProblem;

class QueryRunnerTest {
  private final NewsFixture news = new NewsFixture();

  @Test
  void withoutParametersAQueryMeansAll() throws IOException {
    assertEquals(5, rows(Map.of()));
  }

  @Test
  void bindsNamesAsIris() throws IOException {
    assertEquals(1, rows(Map.of("entity", "Turkey")));
    assertEquals(1, rows(Map.of("entity", "TÜRKİYE")));
    assertEquals(1, rows(Map.of("entity", "https://example.org/id/firefly")));
    assertEquals(0, rows(Map.of("entity", "https://example.org/id/nobody")));
  }

  @Test
  void bindsDatesAsPreciseAsTheyAreGiven() throws IOException {
    assertEquals(2, rows(Map.of("from", "2024-06")));
    assertEquals(3, rows(Map.of("to", "2024-05")));
    assertEquals(5, rows(Map.of("from", "2024", "to", "2024")));
    assertEquals(0, rows(Map.of("from", "2024-05-05", "to", "2024-05-31")));
  }

  @Test
  void takesAllThatANameFits() throws IOException {
    String csv =
        news.run(NewsFixture.ARTICLES, ResultFormat.CSV, Map.of("entity", "all:springfield"));
    assertEquals(3, csv.lines().count());
    assertTrue(csv.indexOf("id/north") < csv.indexOf("id/south"), csv);
  }

  @Test
  void aValueNeverBecomesPartOfTheQuery() throws IOException {
    String evil = "\" } INSERT DATA { <urn:x:a> <urn:x:b> 1 } #";
    assertEquals(Code.NAME_UNKNOWN, refusal(NewsFixture.ARTICLES, Map.of("entity", evil)));
    String text = "SELECT ?v { BIND(?_text AS ?v) }";
    String csv = news.run(text, ResultFormat.CSV, Map.of("text", evil));
    assertEquals("v\r\n\"" + evil.replace("\"", "\"\"") + "\"\r\n", csv);
  }

  @Test
  void refusesUnknownParametersAndWrongValues() {
    assertEquals(Code.PARAMETER_UNKNOWN, refusal(NewsFixture.ARTICLES, Map.of("colour", "red")));
    assertEquals(Code.PARAMETER_WRONG, refusal(NewsFixture.ARTICLES, Map.of("from", "May")));
    assertEquals(Code.PARAMETER_WRONG, refusal(NewsFixture.ARTICLES, Map.of("from", "2024-13-01")));
    assertEquals(Code.PARAMETER_WRONG, refusal(NewsFixture.ARTICLES, Map.of("order", "sideways")));
    String needed = "#+ params:\n#+   - name: who\n#+     required: true\nASK { ?_who ?p ?o }";
    assertEquals(Code.PARAMETER_WRONG, refusal(needed, Map.of()));
  }

  @Test
  void refusesWhatIsNoQuery() {
    StoppedByProblem stop =
        assertThrows(
            StoppedByProblem.class,
            () -> news.run("SELECT *\nWHERE {", ResultFormat.CSV, Map.of()));
    assertEquals(Code.QUERY_MALFORMED, stop.problem().code());
    assertEquals(2, stop.problem().line());
    assertEquals(
        Code.QUERY_MALFORMED,
        refusal("INSERT DATA { GRAPH <urn:x:g> { <urn:x:a> <urn:x:b> 1 } }", Map.of()));
  }

  @Test
  void refusesWhatLeavesTheStore() {
    String service = "SELECT * { SERVICE SILENT <http://localhost:1/sparql> { ?s ?p ?o } }";
    assertEquals(Code.QUERY_MALFORMED, refusal(service, Map.of()));
    String hidden = "SELECT * { ?s ?p ?o FILTER EXISTS { " + service.substring(11) + " }";
    assertEquals(Code.QUERY_MALFORMED, refusal(hidden, Map.of()));
    assertEquals(
        Code.QUERY_MALFORMED, refusal("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", Map.of()));
    assertEquals(
        Code.QUERY_MALFORMED,
        refusal("SELECT * FROM NAMED <http://localhost:1/x> { GRAPH ?g { ?s ?p ?o } }", Map.of()));
    assertEquals(
        Code.QUERY_MALFORMED,
        refusal("SELECT (<java:java.lang.String>(?s) AS ?x) { ?s ?p ?o }", Map.of()));
    assertEquals(
        Code.QUERY_MALFORMED, refusal("SELECT * { ?s <java:java.lang.String> ?o }", Map.of()));
  }

  @Test
  void fromMayNameAGraphOfTheStore() throws IOException {
    String text =
        NewsFixture.PREFIXES
            + "SELECT * FROM <https://example.org/id/g2> { ?a schema:headline ?headline }";
    assertEquals(1, outcome(text).rows());
  }

  @Test
  void endsAQueryThatTakesTooLong() {
    // every triple with every other, eight times over: no machine ends that within the limit
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      pattern.append("?s%d ?p%d ?o%d . ".formatted(i, i, i));
    }
    String text = "SELECT (COUNT(*) AS ?n) { " + pattern + "}";
    StoppedByProblem stop =
        assertThrows(
            StoppedByProblem.class,
            () ->
                news.run(
                    text,
                    Map.of(),
                    new QueryRunner.Options(ResultFormat.CSV, 0, 0, 50),
                    new ByteArrayOutputStream()));
    assertEquals(Code.QUERY_TIMEOUT, stop.problem().code());
  }

  @Test
  void limitsTheRows() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.Options two = new QueryRunner.Options(ResultFormat.CSV, 2, 0, 0);
    assertEquals(2, news.run(NewsFixture.ARTICLES, Map.of(), two, out).rows());
    assertEquals(2, news.run(NewsFixture.ARTICLES + "LIMIT 4", Map.of(), two, out).rows());
  }

  @Test
  void anAskTellsWhetherItHolds() throws IOException {
    assertTrue(outcome("ASK { ?s ?p ?o }").holds());
    assertFalse(outcome("ASK { ?s <urn:x:none> ?o }").holds());
  }

  private long rows(Map<String, String> parameters) throws IOException {
    QueryRunner.Options options = new QueryRunner.Options(ResultFormat.CSV, 0, 0, 0);
    return news.run(NewsFixture.ARTICLES, parameters, options, new ByteArrayOutputStream()).rows();
  }

  private QueryOutcome outcome(String text) throws IOException {
    QueryRunner.Options options = new QueryRunner.Options(ResultFormat.JSON, 0, 0, 0);
    return news.run(text, Map.of(), options, new ByteArrayOutputStream());
  }

  private Code refusal(String text, Map<String, String> parameters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRunner.Options options = new QueryRunner.Options(ResultFormat.CSV, 0, 0, 10_000);
    StoppedByProblem stop =
        assertThrows(StoppedByProblem.class, () -> news.run(text, parameters, options, out));
    assertEquals(0, out.size());
    return stop.problem().code();
  }
}
