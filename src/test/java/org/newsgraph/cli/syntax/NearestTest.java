package org.newsgraph.cli.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> NAMES = List.of("build", "convert", "query", "queries");

  @Test
  void findsSwappedMissingAndWrongLetters() {
    assertEquals(Optional.of("build"), Nearest.of("biuld", NAMES));
    assertEquals(Optional.of("build"), Nearest.of("buld", NAMES));
    assertEquals(Optional.of("convert"), Nearest.of("konvert", NAMES));
  }

  @Test
  void prefersTheNearest() {
    assertEquals(Optional.of("query"), Nearest.of("quer", NAMES));
    assertEquals(Optional.of("queries"), Nearest.of("querys", List.of("queries")));
  }

  @Test
  void ofEquallyNearOnesTakesTheFirstByName() {
    assertEquals(Optional.of("aa"), Nearest.of("ax", List.of("ab", "aa")));
  }

  @Test
  void findsNothingForSomethingElse() {
    assertEquals(Optional.empty(), Nearest.of("frobnicate", NAMES));
    assertEquals(Optional.empty(), Nearest.of("", NAMES));
  }
}
