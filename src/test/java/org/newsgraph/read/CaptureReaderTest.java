package org.newsgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.article.Origin;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Severity;

class CaptureReaderTest {
  private static final String PAGE =
      "<!doctype html><title>Bridge</title><p>The bridge is open.</p>";
  private static final String TEXT = "Bridge opens\n\nThe bridge is open.\n";

  @TempDir Path folder;

  @Test
  void tellsPagesTextsAndRecordsByTheirContentNotTheirName() {
    ReadRun run =
        ReadRun.of(
            ReadRun.write(folder, "page.txt", PAGE),
            ReadRun.write(folder, "text.html", TEXT),
            ReadRun.write(folder, "records.txt", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n"));
    assertEquals(
        List.of(Origin.Format.HTML, Origin.Format.TEXT, Origin.Format.RECORD, Origin.Format.RECORD),
        run.captures().stream().map(c -> c.origin().format()).toList());
    assertEquals(List.of(), run.problems());
  }

  @Test
  void unpacksGzipWhateverTheNameAndHashesTheUnpackedBytes() {
    ReadRun run =
        ReadRun.of(
            ReadRun.write(folder, "a.html.gz", ReadRun.gzip(PAGE)),
            ReadRun.write(folder, "b.html", ReadRun.gzip(PAGE)),
            ReadRun.write(folder, "c.html", PAGE));
    assertEquals(3, run.captures().size());
    String expected = IriMinter.sha256(PAGE.getBytes(StandardCharsets.UTF_8));
    run.captures().forEach(c -> assertEquals(expected, c.origin().sha256()));
    assertEquals("a.html.gz", run.paths().get(0));
  }

  @Test
  void readsOneJsonObjectOverSeveralLines() {
    Path file = ReadRun.write(folder, "one.json", "{\n  \"id\": 7,\n  \"text\": \"One.\"\n}\n");
    ReadRun run = ReadRun.of(file);
    assertEquals("7", run.captures().get(0).origin().recordId());
    assertEquals(0, run.captures().get(0).origin().line());
  }

  @Test
  void readsStandardInputByItsContent() {
    assertEquals(
        Origin.Format.HTML,
        ReadRun.ofStandardInput(ReadRun.gzip(PAGE)).captures().get(0).origin().format());
    ReadRun csv = ReadRun.ofStandardInput("id,text\n1,One.\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(Origin.Format.RECORD, csv.captures().get(0).origin().format());
    assertEquals("-", csv.captures().get(0).origin().source());
  }

  @Test
  void putsTheKeyPrefixBeforePathsAndRecordIds() {
    ReadOptions options =
        ReadOptions.standard(java.io.InputStream.nullInputStream()).withKeyPrefix("2025/");
    ReadRun run =
        ReadRun.with(
            options,
            ReadRun.write(folder, "a.txt", TEXT).toString(),
            ReadRun.write(
                    folder, "r.jsonl", "{\"id\":\"x\",\"text\":\"One.\"}\n{\"text\":\"Two.\"}")
                .toString());
    assertEquals(List.of("2025/a.txt", "2025/r.jsonl#1", "2025/r.jsonl#2"), run.paths());
    assertEquals("2025/x", run.captures().get(1).origin().recordId());
    assertEquals(null, run.captures().get(2).origin().recordId());
  }

  @Test
  void reportsEachUnreadableInputOnceAndGoesOn() {
    ReadRun run =
        ReadRun.of(
            folder.resolve("none.html").toString(),
            ReadRun.write(folder, "empty.txt", "").toString(),
            ReadRun.write(folder, "blank.txt", " \n\n").toString(),
            ReadRun.write(folder, "zip.html", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1, 2, 0})
                .toString(),
            ReadRun.write(folder, "feed.xml", "<?xml version=\"1.0\"?><rss></rss>").toString(),
            ReadRun.write(folder, "array.json", "[{\"text\": \"One.\"}]").toString(),
            "https://example.org/news/1",
            folder.resolve("*.htm").toString(),
            ReadRun.write(folder, "good.txt", TEXT).toString());
    assertEquals(
        List.of(
            Code.FILE_NOT_FOUND,
            Code.FILE_EMPTY,
            Code.FILE_EMPTY,
            Code.FILE_BINARY,
            Code.FORMAT_UNKNOWN,
            Code.FORMAT_UNKNOWN,
            Code.INPUT_IS_URL,
            Code.GLOB_WITHOUT_MATCH),
        run.problems().stream().map(p -> p.code()).toList());
    assertTrue(run.problems().stream().allMatch(p -> p.severity() == Severity.ERROR));
    assertEquals(1, run.captures().size());
    assertEquals(8, run.counts().failed());
    assertTrue(run.messages().get(6).contains("save the page"), run.messages().get(6));
  }

  @Test
  void reportsAGzipFileThatIsCutAtAnyByte() {
    byte[] packed = ReadRun.gzip(PAGE.repeat(3));
    for (int length = 3; length < packed.length; length++) {
      ReadRun run = ReadRun.ofStandardInput(Arrays.copyOf(packed, length));
      assertEquals(List.of(), run.captures(), "cut at " + length);
      assertEquals(Code.FILE_TRUNCATED, run.problem().code(), "cut at " + length);
    }
  }

  @Test
  void keepsTheRecordsBeforeTheDamage() {
    String lines = "{\"text\": \"One and two and three.\"}\n".repeat(40_000);
    byte[] packed = ReadRun.gzip(lines);
    ReadRun run = ReadRun.ofStandardInput(Arrays.copyOf(packed, packed.length - 20));
    assertTrue(run.captures().size() > 30_000, "captures " + run.captures().size());
    assertEquals(Code.FILE_TRUNCATED, run.problem().code());
  }

  @Test
  void refusesAPageBeyondTheLimit() {
    ReadOptions options =
        ReadOptions.standard(java.io.InputStream.nullInputStream()).withMaxBytes(1000);
    ReadRun run =
        ReadRun.with(options, ReadRun.write(folder, "big.html", PAGE.repeat(100)).toString());
    assertEquals(Code.FILE_TOO_LARGE, run.problem().code());
  }

  @Test
  void decodesWhatPagesReallyUseRatherThanWhatTheyDeclare() {
    String body = "<html><meta charset=\"%s\"><p>Żółw „łódź” 100 €</p>";
    Charset polish = Charset.forName("ISO-8859-2");
    String plain = body.replace("„", "").replace("”", "").replace("€", "");
    ReadRun run =
        ReadRun.of(
            write("a.html", body.formatted("iso-8859-1"), StandardCharsets.UTF_8),
            write("b.html", plain.formatted("iso-8859-2"), polish),
            write("c.html", "\uFEFF" + body.formatted("x"), StandardCharsets.UTF_16LE),
            write("d.html", body.formatted("utf-8"), StandardCharsets.UTF_16BE),
            write("e.html", "<p>café</p>".repeat(20), Charset.forName("windows-1252")),
            write("f.html", "\uFEFF" + body.formatted("utf-8"), StandardCharsets.UTF_8));
    for (int i : List.of(0, 2, 3, 5)) {
      assertTrue(run.text(i).endsWith("<p>Żółw „łódź” 100 €</p>"), run.text(i));
      assertTrue(run.text(i).startsWith("<html>"), run.text(i));
    }
    assertTrue(run.text(1).contains("Żółw łódź 100"), run.text(1));
    assertTrue(run.text(4).startsWith("<p>café</p>"), run.text(4));
    assertEquals(
        List.of(Code.ENCODING_WRONG, Code.ENCODING_WRONG),
        run.problems().stream().map(p -> p.code()).toList());
    assertTrue(run.messages().get(0).contains("iso-8859-1"), run.messages().get(0));
    assertEquals(0, run.counts().failed());
  }

  @Test
  void readsJapaneseAndKoreanPagesByTheirDeclaration() {
    for (String name : List.of("ISO-2022-JP", "Shift_JIS", "EUC-JP")) {
      String page = "<html><meta charset=" + name + "><p>新聞記事です。</p>";
      ReadRun run = ReadRun.of(write(name + ".html", page, Charset.forName(name)));
      assertTrue(run.text(0).contains("新聞記事です。"), name + ": " + run.text(0));
      assertEquals(List.of(), run.problems(), name);
    }
  }

  @Test
  void neverFailsOnInputCutAtAnyByte() {
    String[] samples = {
      PAGE,
      TEXT,
      "{\"id\": \"a\", \"text\": \"Ünë, żwo.\"}\n{\"text\": \"x\"}\n",
      "id,text\n1,\"One, \"\"two\"\"\nthree\"\n2,Four\n"
    };
    for (String sample : samples) {
      byte[] bytes = sample.getBytes(StandardCharsets.UTF_8);
      for (int length = 0; length <= bytes.length; length++) {
        ReadRun run = ReadRun.ofStandardInput(Arrays.copyOf(bytes, length));
        assertFalse(
            run.captures().isEmpty() && run.problems().isEmpty() && !isHeader(sample, length),
            "nothing said of '" + new String(bytes, 0, length, StandardCharsets.UTF_8) + "'");
      }
    }
  }

  /** A table that ends with its header is fine and holds nothing. */
  private static boolean isHeader(String sample, int length) {
    return sample.startsWith("id,text") && length >= 7 && length <= 8;
  }

  private Path write(String name, String text, Charset charset) {
    return ReadRun.write(folder, name, text.getBytes(charset));
  }
}
