package org.newsgraph.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Sentences and what is read in each: a line for the sentence, below it an indented line for each
 * thing read, in the order in which it was. A sentence with nothing below it has to say nothing.
 *
 * <pre>{@code
 * SentenceTable.check(
 *     """
 *     Kenya sent food to Uganda.
 *       AID Kenya > Uganda
 *     """,
 *     Told::facts);
 * }</pre>
 */
public final class SentenceTable {
  private static final String INDENT = "  ";

  private SentenceTable() {}

  /** Reads each sentence of a table, and demands that the readings are exactly those below it. */
  public static void check(String table, Function<String, List<String>> reader) {
    Set<String> sentences = new HashSet<>();
    List<String> actual = new ArrayList<>();
    for (String line : table.lines().toList()) {
      if (!line.startsWith(INDENT)) {
        assertTrue(sentences.add(line), "stands twice: " + line);
        actual.add(line);
        reader.apply(line).forEach(reading -> actual.add(INDENT + reading));
      }
    }
    assertEquals(table.strip(), String.join("\n", actual));
  }
}
