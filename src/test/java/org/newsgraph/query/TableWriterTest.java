package org.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableWriterTest {
  private static final String QUOTE =
      "The minister said on Friday that the harbour would open again before the summer";

  @Test
  void wrapsTheWidestColumnAtBlanks() throws IOException {
    assertEquals(
        "date        quote\n"
            + "----------  ----------------------------\n"
            + "2024-05-04  The minister said on Friday\n"
            + "            that the harbour would open\n"
            + "            again before the summer\n",
        table(40, List.of("date", "quote"), List.of("2024-05-04", QUOTE)));
  }

  @Test
  void cutsWhatIsFarTooLong() throws IOException {
    String table = table(40, List.of("date", "quote"), List.of("2024", (QUOTE + " ").repeat(9)));
    assertEquals(6, table.lines().count());
    assertTrue(table.endsWith("…\n"), table);
  }

  @Test
  void noLineIsWiderThanTheTerminal() throws IOException {
    List<String> row = List.of("東京".repeat(30), QUOTE, "https://example.org/" + "x".repeat(90));
    for (int width : new int[] {20, 34, 60, 79, 200}) {
      String table = table(width, List.of("one", "two", "three"), row);
      table.lines().forEach(line -> assertTrue(DisplayWidth.of(line) <= width, line));
    }
  }

  @Test
  void writesABlockForEachRowWhereTheColumnsAreTooMany() throws IOException {
    assertEquals(
        "first   aaaaaaaaaaaaaaaaaaaa\n"
            + "third   cccccccccccccccccccccc\n"
            + "        cccccccc\n",
        table(
            30, List.of("first", "second", "third"), List.of("a".repeat(20), "", "c".repeat(30))));
  }

  @Test
  void withoutAWidthNothingIsWrapped() throws IOException {
    String table = table(0, List.of("quote"), List.of(QUOTE.repeat(5)));
    assertEquals(3, table.lines().count());
  }

  @Test
  void aTableWithoutRowsIsItsHeader() throws IOException {
    StringWriter out = new StringWriter();
    new TableWriter(80).write(List.of("a", "b"), Collections.emptyList(), out);
    assertEquals("a  b\n-  -\n", out.toString());
  }

  @Test
  void countsWideAndCombiningCharacters() {
    assertEquals(4, DisplayWidth.of("東京"));
    assertEquals(2, DisplayWidth.of("😀"));
    assertEquals(1, DisplayWidth.of("e\u0301"));
    assertEquals(7, DisplayWidth.of("Türkiye"));
    assertEquals(2, DisplayWidth.fit("e\u0301x", 1));
    assertEquals(2, DisplayWidth.fit("😀😀", 3));
  }

  private static String table(int width, List<String> header, List<String> row) throws IOException {
    StringWriter out = new StringWriter();
    new TableWriter(width).write(header, List.of(row), out);
    return out.toString();
  }
}
