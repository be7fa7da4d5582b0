package org.newsgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;

class RecordInputTest {
  @TempDir Path folder;

  @Test
  void passesJsonLinesOnAsTheyAreWithIdAndLine() {
    String first = "{\"_id\": \"a-1\", \"text\": \"One.\", \"sourceName\": \"Example Courier\"}";
    ReadRun run = ReadRun.of(ReadRun.write(folder, "r.jsonl", first + "\r\n\n{\"text\":\"Two.\"}"));
    assertEquals(first, run.text(0));
    assertEquals("a-1", run.captures().get(0).origin().recordId());
    assertEquals(3, run.captures().get(1).origin().line());
    assertEquals("application/json", run.captures().get(1).origin().encodingFormat());
  }

  @Test
  void reportsEachBadLineWithItsNumberAndReadsTheOthers() {
    ReadRun run =
        ReadRun.of(
            ReadRun.write(
                folder,
                "r.jsonl",
                "{\"text\": \"One.\"}\n"
                    + "{\"text\": \"open\n"
                    + "{\"title\": \"no text\"}\n"
                    + "[1, 2]\n"
                    + "{\"text\": 5}\n"
                    + "{\"text\": \" \"}\n"
                    + "{\"text\": \"Two.\"} {\"text\": \"Three.\"}\n"
                    + "{'text': 'lenient'}\n"
                    + "{\"text\": \"Four.\"}\n"));
    assertEquals(2, run.captures().size());
    assertEquals(List.of(2, 3, 4, 5, 6, 7, 8), run.problems().stream().map(Problem::line).toList());
    assertEquals(
        List.of(
            Code.JSON_MALFORMED,
            Code.FIELD_MISSING,
            Code.JSON_MALFORMED,
            Code.FIELD_WRONG,
            Code.FIELD_MISSING,
            Code.JSON_MALFORMED,
            Code.JSON_MALFORMED),
        run.problems().stream().map(Problem::code).toList());
    assertTrue(run.problems().get(0).column() > 1, run.messages().get(0));
    assertEquals(7, run.counts().failed());
  }

  @Test
  void survivesJsonNestedAHundredThousandDeep() {
    String deep = "{\"text\": \"One.\", \"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    ReadRun run = ReadRun.of(ReadRun.write(folder, "r.jsonl", deep + "\n{\"text\": \"Two.\"}"));
    assertEquals(Code.JSON_MALFORMED, run.problem().code());
    assertEquals(1, run.captures().size());
  }

  @Test
  void passesOverALineOfFiftyMegabytesWithoutHoldingIt() {
    byte[] block = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    List<InputStream> parts = new java.util.ArrayList<>();
    parts.add(stream("{\"text\": \"One.\"}\n{\"text\": \"big"));
    Collections.nCopies(50, block).forEach(b -> parts.add(new java.io.ByteArrayInputStream(b)));
    parts.add(stream("\"}\n{\"text\": \"Two.\"}\n"));
    ReadOptions options =
        ReadOptions.standard(new SequenceInputStream(Collections.enumeration(parts)))
            .withMaxBytes(1 << 20);
    ReadRun run = ReadRun.with(options, "-");
    assertEquals(2, run.captures().size());
    assertEquals(Code.LINE_TOO_LONG, run.problem().code());
    assertEquals(2, run.problem().line());
  }

  @Test
  void turnsRowsIntoRecordsUnderTheNamesOfTheContract() {
    ReadRun run =
        ReadRun.of(
            ReadRun.write(
                folder,
                "t.csv",
                "\uFEFFid,title,text,date\r\n"
                    + "1,Bridge,\"The \"\"bridge\"\",\r\nsaid Ada.\",2025-01-02\r\n"
                    + "2,,Two.,\r\n"));
    assertEquals(List.of(), run.messages());
    assertEquals(
        "{\"text\":\"The \\\"bridge\\\",\\r\\nsaid Ada.\",\"id\":\"1\",\"title\":\"Bridge\","
            + "\"date\":\"2025-01-02\"}",
        run.text(0));
    assertEquals("{\"text\":\"Two.\",\"id\":\"2\"}", run.text(1));
    assertEquals(2, run.captures().get(0).origin().line());
    assertEquals(4, run.captures().get(1).origin().line());
  }

  @Test
  void guessesCommonColumnNamesAndSaysSo() {
    ReadRun run =
        ReadRun.of(ReadRun.write(folder, "t.csv", "Headline;Body;Outlet\nBridge;One.;Courier\n"));
    assertEquals("{\"text\":\"One.\",\"title\":\"Bridge\",\"publisher\":\"Courier\"}", run.text(0));
    assertEquals(Code.COLUMNS_GUESSED, run.problem().code());
    assertTrue(run.problem().text().contains("text=Body"), run.problem().text());
  }

  @Test
  void takesTheColumnsItIsTold() {
    ReadOptions options =
        ReadOptions.standard(InputStream.nullInputStream())
            .withColumns(ReadOptions.columns("text=Inhalt,published=Tag"));
    Path file = ReadRun.write(folder, "t.tsv", "Tag\tInhalt\ttext\n2025-01-02\tOne.\tnot this\n");
    ReadRun run = ReadRun.with(options, file.toString());
    assertEquals("{\"text\":\"One.\",\"date\":\"2025-01-02\"}", run.text(0));
    assertEquals(List.of(), run.problems());
  }

  @Test
  void reportsColumnsThatAreNotThere() {
    ReadOptions options =
        ReadOptions.standard(InputStream.nullInputStream()).withColumns(Map.of("text", "Inhalt"));
    ReadRun told = ReadRun.with(options, ReadRun.write(folder, "t.csv", "a,b\n1,2\n").toString());
    assertTrue(told.problem().text().contains("Inhalt"), told.problem().text());
    ReadRun guessed = ReadRun.of(folder.resolve("t.csv"));
    assertTrue(guessed.problem().cure().contains("--columns"), guessed.problem().cure());
  }

  @Test
  void reportsRowsOfTheWrongLengthWithTheirLine() {
    ReadRun run =
        ReadRun.of(
            ReadRun.write(folder, "t.csv", "id,text\n1,One.\n2,Two.,more\n3\n4,\n5,Five.\n"));
    assertEquals(2, run.captures().size());
    assertEquals(List.of(3, 4, 5), run.problems().stream().map(Problem::line).toList());
  }

  @Test
  void reportsAQuoteThatNeverClosesAndGoesOnWithTheNextFile() {
    ReadRun run =
        ReadRun.of(
            ReadRun.write(folder, "a.csv", "id,text\n1,One.\n2,\"open\n3,Three.\n"),
            ReadRun.write(folder, "b.csv", "id,text\n1,\"One\" more\n"),
            ReadRun.write(folder, "c.csv", "id,text\n1,One.\n"));
    assertEquals(2, run.captures().size());
    assertEquals(
        List.of(Code.CSV_MALFORMED, Code.CSV_MALFORMED),
        run.problems().stream().map(Problem::code).toList());
    assertEquals(List.of(3, 2), run.problems().stream().map(Problem::line).toList());
  }

  @Test
  void stopsLookingForAClosingQuoteAtTheLimit() {
    ReadOptions options = ReadOptions.standard(InputStream.nullInputStream()).withMaxBytes(100_000);
    Path file = ReadRun.write(folder, "a.csv", "id,text\n1,One.\n2,\"" + "open, ".repeat(100_000));
    ReadRun run = ReadRun.with(options, file.toString());
    assertEquals(Code.CSV_MALFORMED, run.problem().code());
    assertTrue(run.problem().text().contains("100000"), run.problem().text());
  }

  @Test
  void rejectsColumnPairsThatAreNone() {
    for (String bad : List.of("text", "=a", "body=a", "text=", "")) {
      assertThrows(IllegalArgumentException.class, () -> ReadOptions.columns(bad), bad);
    }
  }

  private static InputStream stream(String text) {
    return new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
