package org.newsgraph.sentence;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTableTest {
  private static List<String> words(String sentence) {
    return sentence.equals("-") ? List.of() : List.of(sentence.split(" "));
  }

  @Test
  void holdsWhereEveryReadingIsThere() {
    SentenceTable.check("one two\n  one\n  two\n-\nthree\n  three\n", SentenceTableTest::words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one two\n  one\n", // a reading that the table lacks
        "one\n  one\n  two\n", // one that is not read
        "one two\n  two\n  one\n", // another order
        "-\n  one\n", // nothing is read
        "one\n", // the table has nothing
        "one\n  one\none\n  one\n", // the same sentence again
      })
  void failsWhereReadingsDiffer(String table) {
    assertThrows(AssertionError.class, () -> SentenceTable.check(table, SentenceTableTest::words));
  }
}
