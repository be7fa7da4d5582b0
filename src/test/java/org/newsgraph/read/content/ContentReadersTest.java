package org.newsgraph.read.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class ContentReadersTest {
  @Test
  void cutsLinesAtEitherEndAndNumbersThem() throws IOException {
    LineReader lines = new LineReader(new StringReader("one\r\n\ntwo\rthree\nfour"), 100);
    List<String> read = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      read.add(lines.number() + ":" + line);
    }
    assertEquals(List.of("1:one", "2:", "3:two\rthree", "4:four"), read);
    assertNull(lines.next());
  }

  @Test
  void cutsALineThatIsTooLongAndGoesOnAfterIt() throws IOException {
    String big = "x".repeat(200_000);
    LineReader lines = new LineReader(new StringReader(big + "\nshort\n"), 10);
    assertEquals("xxxxxxxxxx", lines.next());
    assertTrue(lines.tooLong());
    assertEquals("short", lines.next());
    assertFalse(lines.tooLong());
    assertEquals(2, lines.number());
  }

  @Test
  void takesALineOfExactlyTheLimit() throws IOException {
    LineReader lines = new LineReader(new StringReader("12345\n123456\n"), 5);
    lines.next();
    assertFalse(lines.tooLong());
    lines.next();
    assertTrue(lines.tooLong());
  }

  @Test
  void showsTheHeadAndReadsItAgain() throws IOException {
    byte[] bytes = "abc".repeat(50_000).getBytes(StandardCharsets.UTF_8);
    try (Content content = Content.open(null, new ByteArrayInputStream(bytes))) {
      assertEquals(Content.HEAD, content.head().length);
      assertEquals(Content.HEAD, content.head().length);
      assertEquals(bytes.length, content.stream().readAllBytes().length);
    }
  }

  @Test
  void leavesStandardInputOpen() throws IOException {
    boolean[] closed = new boolean[1];
    ByteArrayInputStream in =
        new ByteArrayInputStream(new byte[] {'a'}) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    Content.open(null, in).close();
    assertFalse(closed[0]);
  }

  @Test
  void readsTablesWithAnyDelimiterAndQuotedBreaks() throws IOException {
    for (String delimiter : List.of(",", ";", "\t", "|")) {
      String text = "id,text\n1,\"a\n\"\"b\"\"\"\n\n2,c\n".replace(",", delimiter);
      CsvTable table = new CsvTable(new StringReader(text), false, 1000);
      assertEquals(List.of("id", "text"), table.header());
      assertEquals("a\n\"b\"", table.next().orElseThrow().get(1));
      assertEquals(2, table.line());
      List<String> rest = new ArrayList<>();
      for (Optional<CSVRecord> row = table.next(); row.isPresent(); row = table.next()) {
        rest.add(String.join("+", row.get().toList()));
      }
      assertTrue(rest.contains("2+c"), delimiter + " " + rest);
    }
  }

  @Test
  void saysWhereATableIsBroken() throws IOException {
    CsvTable table = new CsvTable(new StringReader("id,text\n1,a\n2,\"b\" c\n"), false, 1000);
    table.next();
    CsvTable.Malformed e = assertThrows(CsvTable.Malformed.class, table::next);
    assertEquals(3, e.line());
  }

  @Test
  void findsColumnsByWhatTheUserSaysThenByTheirNames() {
    CsvColumns told = new CsvColumns(Map.of("text", "Inhalt", "title", "Gibt Es Nicht"));
    CsvColumns.Layout layout =
        told.layout(List.of("text", "INHALT", "Publish Date"), List.of("text", "title", "date"));
    assertEquals(Map.of("text", 1, "date", 2), layout.positions());
    assertEquals(List.of("date=Publish Date"), layout.guessed());
    assertEquals(List.of("Gibt Es Nicht"), layout.missing());
  }

  @Test
  void givesNoColumnToTwoFields() {
    CsvColumns.Layout layout =
        new CsvColumns(Map.of())
            .layout(List.of("content", "source"), List.of("text", "publisher", "url"));
    assertEquals(Map.of("text", 0, "publisher", 1), layout.positions());
  }

  @Test
  void tellsAHeaderFromProse() {
    CsvColumns columns = new CsvColumns(Map.of());
    assertTrue(columns.looksLikeHeader("id,title,text"));
    assertTrue(columns.looksLikeHeader("\"id\";\"content\""));
    assertFalse(columns.looksLikeHeader("text"));
    assertFalse(columns.looksLikeHeader("id,title"));
    assertFalse(
        columns.looksLikeHeader("The bridge reopened, said the port authority, after long, text"));
  }

  @Test
  void tellsDamageFromOtherFailures() {
    assertTrue(Content.damaged(new java.io.EOFException()));
    assertTrue(Content.damaged(new java.util.zip.ZipException()));
    assertFalse(Content.damaged(new IOException("permission denied")));
  }
}
