package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.newsgraph.store.StoreFixture.IRIS;
import static org.newsgraph.store.StoreFixture.article;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;

class StoreDumpTest {
  @TempDir Path temp;

  @Test
  void twoStoresOfTheSameArticlesGiveTheSameBytes() throws IOException {
    List<ArticleGraph> articles = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      articles.add(article("key-" + i, "Text \"İ\" 😀 " + i));
    }
    byte[] first = dump("one", articles);
    Collections.shuffle(articles, new Random(7));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertArrayEquals(first, dump("two", articles));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theGzipHeaderHoldsNeitherTimeNorName() throws IOException {
    byte[] dump = dump("one", List.of(article("a", "One")));
    assertArrayEquals(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0}, Arrays.copyOf(dump, 8));
  }

  @Test
  void linesAreSortedByBytesAlsoOutsideOfTheBasicPlane() throws IOException {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    for (String value : List.of("😀", "\uffee", "z", "é")) {
      dataset.add(quad(value));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(4, new StoreDump(dataset).write(out, temp));
    List<byte[]> lines =
        out.toString(StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.getBytes(StandardCharsets.UTF_8))
            .toList();
    assertEquals(4, lines.size());
    for (int i = 1; i < lines.size(); i++) {
      assertEquals(-1, Integer.signum(Arrays.compareUnsigned(lines.get(i - 1), lines.get(i))));
    }
  }

  @Test
  void sortsMoreThanFitsIntoMemoryAndLeavesNoFiles() throws IOException {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    for (int i = 0; i < 2_000; i++) {
      dataset.add(quad("value " + i));
    }
    ByteArrayOutputStream large = new ByteArrayOutputStream();
    ByteArrayOutputStream small = new ByteArrayOutputStream();
    new StoreDump(dataset).write(large, temp);
    new StoreDump(dataset, 10_000).write(small, temp);
    assertArrayEquals(large.toByteArray(), small.toByteArray());
    try (Stream<Path> files = Files.list(temp)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void aDumpLoadsIntoTheSameStore() throws IOException {
    byte[] dump = dump("one", List.of(article("a", "One"), article("b", "Two")));
    Path file = Files.write(temp.resolve("copy.nq.gz"), dump);
    List<Problem> problems = new ArrayList<>();
    try (GraphStore copy = GraphStore.create(temp.resolve("copy"), IRIS)) {
      long quads = new StoreLoader(copy, problems::add).load(file);
      assertEquals(List.of(), problems);
      assertEquals(17, quads);
      assertEquals("in/b", copy.capture("b").orElseThrow().source());
      Path again = temp.resolve("again.nq");
      new StoreDump(copy.dataset()).write(again);
      assertArrayEquals(gunzip(dump), Files.readAllBytes(again));
    }
    assertEquals(List.of(), problems);
  }

  @Test
  void aMalformedFileAddsNothingAndIsReportedWithItsLine() throws IOException {
    Path file =
        Files.writeString(
            temp.resolve("bad.nq"), "<urn:x:s> <urn:x:p> \"1\" <urn:x:g> .\n<urn:x:s> broken\n");
    List<Problem> problems = new ArrayList<>();
    try (GraphStore store = GraphStore.create(temp.resolve("store"), IRIS)) {
      assertEquals(0, new StoreLoader(store, problems::add).load(file));
      assertEquals(0, StoreStatistics.of(store).quads());
      new StoreLoader(store, problems::add).load(temp.resolve("none.nq"));
      new StoreLoader(store, problems::add).load(Files.writeString(temp.resolve("a.jsonld"), "{}"));
    }
    assertEquals(Code.RDF_MALFORMED, problems.get(0).code());
    assertEquals(2, problems.get(0).line());
    assertEquals(Code.FILE_NOT_READABLE, problems.get(1).code());
    assertEquals(Code.RDF_MALFORMED, problems.get(2).code());
  }

  @Test
  void saysThatTheDumpCannotBeWritten() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "x");
    StoreDump dump = new StoreDump(DatasetGraphFactory.createTxnMem());
    StoppedByProblem stop =
        assertThrows(StoppedByProblem.class, () -> dump.write(file.resolve("dump.nq")));
    assertEquals(Code.OUTPUT_NOT_WRITABLE, stop.problem().code());
  }

  private byte[] dump(String name, List<ArticleGraph> articles) throws IOException {
    Path file = temp.resolve(name + ".nq.gz");
    try (GraphStore store = GraphStore.create(temp.resolve(name), IRIS)) {
      try (StoreWriter writer = store.writer(false, problem -> {})) {
        articles.forEach(writer::put);
      }
      new StoreDump(store.dataset()).write(file);
    }
    return Files.readAllBytes(file);
  }

  private static byte[] gunzip(byte[] bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  private static Quad quad(String value) {
    return new Quad(
        StoreFixture.uri("urn:x:g"),
        StoreFixture.uri("urn:x:s"),
        StoreFixture.uri("urn:x:p"),
        StoreFixture.text(value));
  }
}
