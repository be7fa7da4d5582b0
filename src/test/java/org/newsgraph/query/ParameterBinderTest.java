package org.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.StoppedByProblem;

class ParameterBinderTest {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private final CannedQuery query =
      new CannedQuery(
          "example",
          "",
          "",
          List.of(),
          List.of(
              parameter("from", Parameter.Type.DATE, List.of()),
              parameter("to", Parameter.Type.DATE, List.of()),
              parameter("min", Parameter.Type.INTEGER, List.of()),
              parameter("word", Parameter.Type.TEXT, List.of()),
              parameter("by", Parameter.Type.TEXT, List.of("day", "week")),
              parameter("who", Parameter.Type.ENTITY, List.of()),
              parameter("what", Parameter.Type.RESOURCE, List.of())),
          "");
  private final ParameterBinder binder =
      new ParameterBinder(query, new EntityNames(new NewsFixture().dataset()));

  @ParameterizedTest
  @CsvSource({
    "from, 2024, 2024-01-01",
    "to, 2024, 2024-12-31",
    "from, 2024-02, 2024-02-01",
    "to, 2024-02, 2024-02-29",
    "to, 2023-02, 2023-02-28",
    "from, 2024-02-10, 2024-02-10",
    "to, 2024-02-10, 2024-02-10"
  })
  void aPeriodBeginsAndEndsWithItsFirstAndLastDay(String name, String typed, String day) {
    Node term = bind(name, typed);
    assertEquals(day, term.getLiteralLexicalForm());
    assertEquals(XSD + "date", term.getLiteralDatatypeURI());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "24", "2024-2", "2024-02-30", "2024-13", "2024-00", "02/2024", "2024-02-01Z"})
  void refusesWhatIsNoDate(String typed) {
    assertEquals(Code.PARAMETER_WRONG, refusal("from", typed));
  }

  @Test
  void bindsWholeNumbers() {
    Node term = bind("min", "007");
    assertEquals("7", term.getLiteralLexicalForm());
    assertEquals(XSD + "integer", term.getLiteralDatatypeURI());
    assertEquals("-3", bind("min", "-3").getLiteralLexicalForm());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1.5", "ten", "1e3", "99999999999999999999", "٣"})
  void refusesWhatIsNoWholeNumber(String typed) {
    assertEquals(Code.PARAMETER_WRONG, refusal("min", typed));
  }

  @Test
  void bindsWordsAsTheyAre() {
    Node term = bind("word", "\"}; DROP ?x <a> é\n");
    assertEquals("\"}; DROP ?x <a> é\n", term.getLiteralLexicalForm());
    assertEquals(XSD + "string", term.getLiteralDatatypeURI());
  }

  @Test
  void takesOnlyTheChoicesThatThereAre() {
    assertEquals("week", bind("by", "week").getLiteralLexicalForm());
    assertEquals(Code.PARAMETER_WRONG, refusal("by", "Week"));
  }

  @Test
  void bindsNamesAsIris() {
    assertEquals("https://example.org/id/court", bind("who", "ihc").getURI());
    assertEquals("https://example.org/id/a1", bind("what", "firefly meets trentino").getURI());
  }

  @Test
  void bindsEveryCombinationOfNamesThatStandForSeveral() {
    List<Map<Var, Node>> bindings =
        binder.bind(Map.of("who", "all:springfield", "what", "all:springfield", "min", "1"));
    assertEquals(4, bindings.size());
    assertEquals(4, bindings.stream().distinct().count());
    assertTrue(bindings.stream().allMatch(binding -> binding.size() == 3));
  }

  @Test
  void bindsNothingWhereNothingIsGiven() {
    assertEquals(List.of(Map.of()), binder.bind(Map.of()));
  }

  @Test
  void namesTheParametersThatThereAre() {
    StoppedByProblem stop =
        assertThrows(StoppedByProblem.class, () -> binder.bind(Map.of("form", "2024")));
    assertEquals(Code.PARAMETER_UNKNOWN, stop.problem().code());
    assertEquals("use one of from, to, min, word, by, who, what", stop.problem().cure());
    assertEquals("example", stop.problem().file());
  }

  private static Parameter parameter(String name, Parameter.Type type, List<String> choices) {
    return new Parameter(name, "_" + name, type, "", false, choices);
  }

  private Node bind(String name, String typed) {
    return binder.bind(Map.of(name, typed)).get(0).get(Var.alloc("_" + name));
  }

  private Code refusal(String name, String typed) {
    return assertThrows(StoppedByProblem.class, () -> bind(name, typed)).problem().code();
  }
}
