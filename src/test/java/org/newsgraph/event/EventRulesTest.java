package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.fact.LegalFact;

/** Every rule is proved by its own example, and where it has one by its counter-example. */
class EventRulesTest {
  @TestFactory
  Stream<DynamicTest> theExampleOfARuleYieldsItsEvent() {
    return Reader.PACK.rows("events").stream()
        .map(row -> DynamicTest.dynamicTest(row.get("id"), () -> provesExample(row)));
  }

  private static void provesExample(Row row) {
    List<Event> events = read(row.get("example"));
    assertTrue(
        events.stream().anyMatch(e -> e.assertion().rule().equals(row.get("id"))),
        () -> row.get("example") + " -> " + summary(events));
  }

  @TestFactory
  Stream<DynamicTest> theCounterExampleOfARuleDoesNot() {
    return Reader.PACK.rows("events").stream()
        .filter(row -> !row.get("counterexample").isEmpty())
        .map(row -> DynamicTest.dynamicTest(row.get("id"), () -> provesCounterExample(row)));
  }

  private static void provesCounterExample(Row row) {
    List<Event> events = read(row.get("counterexample"));
    assertTrue(
        events.stream().noneMatch(e -> e.assertion().rule().equals(row.get("id"))),
        () -> row.get("counterexample") + " -> " + summary(events));
  }

  @TestFactory
  Stream<DynamicTest> theExampleOfALegalRuleYieldsItsFact() {
    return Reader.PACK.rows("legal").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("id"),
                    () -> {
                      List<LegalFact> facts = extract(row.get("example")).legal();
                      assertTrue(
                          facts.stream().anyMatch(f -> isOf(f, row)),
                          () -> row.get("example") + " -> " + facts);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> theCounterExampleOfALegalRuleDoesNot() {
    return Reader.PACK.rows("legal").stream()
        .filter(row -> !row.get("counterexample").isEmpty())
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("id"),
                    () -> {
                      List<LegalFact> facts = extract(row.get("counterexample")).legal();
                      assertTrue(
                          facts.stream().noneMatch(f -> isOf(f, row)),
                          () -> row.get("counterexample") + " -> " + facts);
                    }));
  }

  private static boolean isOf(LegalFact fact, Row row) {
    return fact.assertion().rule().equals(row.get("id"));
  }

  @Test
  void ruleIdsAreUnique() {
    for (String table : List.of("events", "legal")) {
      Set<String> ids = new HashSet<>();
      List<String> twice = new ArrayList<>();
      Reader.PACK.rows(table).stream()
          .map(row -> row.get("id"))
          .filter(id -> !ids.add(id))
          .forEach(twice::add);
      assertEquals(List.of(), twice, table);
    }
  }

  private static Extraction extract(String example) {
    return isSentence(example) ? Reader.read(example) : Reader.readHeadline(example);
  }

  private static boolean isSentence(String example) {
    return example.endsWith(".");
  }

  private static List<Event> read(String example) {
    return extract(example).events();
  }

  private static List<String> summary(List<Event> events) {
    return events.stream()
        .map(e -> e.assertion().rule() + " " + e.type() + " " + e.actors() + " " + e.recipients())
        .toList();
  }
}
