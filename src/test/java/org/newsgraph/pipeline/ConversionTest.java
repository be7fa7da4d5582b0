package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.StoppedByProblem;

class ConversionTest {
  private static final String GHANA = "Kenya met Ghana on Sunday.";
  private static final String TOGO = "Kenya met Togo on Sunday.";

  @TempDir private Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private Conversion conversion(String target, long limit) {
    return new Conversion(
        RdfTarget.of(target).orElseThrow(), limit, Loaded.ANALYSIS, Loaded.IRIS, problems::add);
  }

  private Pipeline pipeline() {
    return new Pipeline(Loaded.ANALYSIS, 2, problems::add, (n, article) -> {});
  }

  private TreeSet<String> quads(Inputs inputs) throws IOException {
    Path out = folder.resolve("out.nq");
    conversion("nq", Long.MAX_VALUE).write(out, pipeline(), inputs);
    return new TreeSet<>(Files.readAllLines(out));
  }

  private Path records(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  @Test
  void ofTwoCapturesWithOneKeyTheSameStaysInAFileInAnyOrder() throws IOException {
    List<String> files =
        new ArrayList<>(
            List.of(
                records("a.jsonl", Loaded.record("k", GHANA)).toString(),
                records("b.jsonl", Loaded.record("k", TOGO)).toString(),
                records("c.jsonl", Loaded.record("other", GHANA)).toString()));
    TreeSet<String> once = quads(Loaded.files(files));
    assertEquals(List.of(Code.KEY_TWICE), problems.stream().map(Problem::code).toList());
    Collections.reverse(files);
    assertEquals(once, quads(Loaded.files(files)));
    assertEquals(2, problems.size());
    assertEquals(problems.get(0).file(), problems.get(1).file(), "the same one goes");
  }

  @Test
  void inAStreamTheFirstStaysSinceItIsWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Counts counts =
        conversion("nq", Long.MAX_VALUE)
            .write(
                out,
                pipeline(),
                Loaded.records(Loaded.record("k", GHANA), Loaded.record("k", TOGO)));
    assertEquals(2, counts.articles());
    String quads = out.toString(StandardCharsets.UTF_8);
    assertTrue(quads.contains("kb/GHA>"), quads);
    assertFalse(quads.contains("kb/TGO>"), quads);
    assertEquals(List.of(Code.KEY_TWICE), problems.stream().map(Problem::code).toList());
  }

  @Test
  void aStreamStaysOpen() throws IOException {
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    conversion("trig", 9).write(out, pipeline(), Loaded.records(Loaded.record("k", GHANA)));
    assertTrue(out.size() > 0);
  }

  @Test
  void theLimitCountsWhatIsWritten() throws IOException {
    List<String> names = Loaded.texts(folder, 4);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Counts counts = conversion("nq", 2).write(out, pipeline(), Loaded.files(names));
    assertEquals(2, counts.articles());
    String quads = out.toString(StandardCharsets.UTF_8);
    assertTrue(quads.contains(Loaded.IRIS.articleGraph("01.txt")));
    assertFalse(quads.contains(Loaded.IRIS.articleGraph("02.txt")));
  }

  @Test
  void packedItHoldsTheSame() throws IOException {
    List<String> names = Loaded.texts(folder, 2);
    Path plain = folder.resolve("out.nq");
    Path packed = folder.resolve("out.nq.gz");
    conversion("out.nq", 9).write(plain, pipeline(), Loaded.files(names));
    conversion("out.nq.gz", 9).write(packed, pipeline(), Loaded.files(names));
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
      assertEquals(Files.readString(plain), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void whereARunEndsTheOldFileStaysAndNothingBesideIt() throws IOException {
    Path out = Files.writeString(folder.resolve("out.nq"), "before");
    List<String> names = new ArrayList<>(Loaded.texts(folder, 2));
    names.add(folder.resolve("none.txt").toString());
    Pipeline strict =
        new Pipeline(
            Loaded.ANALYSIS,
            1,
            problem -> {
              throw new StoppedByProblem(problem);
            },
            (n, article) -> {});
    assertThrows(
        StoppedByProblem.class, () -> conversion("nq", 9).write(out, strict, Loaded.files(names)));
    assertEquals("before", Files.readString(out));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(3, files.count());
    }
  }

  @Test
  void whatIsNoFolderCannotBeWrittenTo() throws IOException {
    Path out = Files.writeString(folder.resolve("file"), "").resolve("out.nq");
    StoppedByProblem stopped =
        assertThrows(
            StoppedByProblem.class,
            () ->
                conversion("nq", 9)
                    .write(out, pipeline(), Loaded.records(Loaded.record("k", GHANA))));
    assertEquals(Code.OUTPUT_NOT_WRITABLE, stopped.problem().code());
    assertTrue(stopped.getMessage().startsWith(out + ": error: "), stopped.getMessage());
  }

  @Test
  void aDryRunCountsTheQuadsThatAConversionWrites() throws IOException {
    List<String> names = Loaded.texts(folder, 3);
    DryRun.Result dry =
        new DryRun(Loaded.ANALYSIS, Loaded.IRIS, Long.MAX_VALUE, problems::add)
            .run(pipeline(), Loaded.files(names));
    Path out = folder.resolve("out.nq");
    Counts counts = conversion("nq", 9).write(out, pipeline(), Loaded.files(names));
    assertEquals(counts, dry.counts());
    assertEquals(Files.readAllLines(out).size(), dry.quads());
    assertEquals(
        1,
        new DryRun(Loaded.ANALYSIS, Loaded.IRIS, 1, problems::add)
            .run(pipeline(), Loaded.files(names))
            .counts()
            .articles());
  }
}
