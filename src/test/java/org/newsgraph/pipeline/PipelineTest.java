package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;
import org.newsgraph.problem.StoppedByProblem;

class PipelineTest {
  @TempDir private Path folder;

  private final List<Problem> problems = new ArrayList<>();
  private final List<String> done = new ArrayList<>();

  private Pipeline pipeline(int threads, ProblemSink sink) {
    return new Pipeline(
        Loaded.ANALYSIS, threads, sink, (n, article) -> done.add(n + " " + article.key()));
  }

  private String lines(int threads, Inputs inputs, long limit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pipeline(threads, problems::add)
        .run(inputs, new RecordStream(out, limit, problems::add).work());
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void anyNumberOfThreadsGivesTheSameBytesInTheOrderOfTheInputs(int threads) throws IOException {
    List<String> names = Loaded.texts(folder, 14);
    String one = lines(1, Loaded.files(names), Long.MAX_VALUE);
    List<String> order = List.copyOf(done);
    done.clear();
    assertEquals(one, lines(threads, Loaded.files(names), Long.MAX_VALUE));
    assertEquals(order, done);
    assertEquals("1 00.txt", order.get(0));
    assertEquals("14 13.txt", order.get(13));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anyOrderOfTheInputsGivesTheSameRecords(long seed) throws IOException {
    List<String> names = Loaded.texts(folder, 8);
    String once = lines(2, Loaded.files(names), Long.MAX_VALUE);
    Collections.shuffle(names, new Random(seed));
    String other = lines(2, Loaded.files(names), Long.MAX_VALUE);
    assertEquals(new TreeSet<>(once.lines().toList()), new TreeSet<>(other.lines().toList()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void problemsComeInTheOrderOfTheInputs(int threads) throws IOException {
    List<String> names = Loaded.texts(folder, 3);
    names.add(1, folder.resolve("none.txt").toString());
    names.add(3, Files.writeString(folder.resolve("empty.txt"), "").toString());
    names.add(Files.writeString(folder.resolve("broken.jsonl"), "{\"id\":\n").toString());
    lines(threads, Loaded.files(names), Long.MAX_VALUE);
    assertEquals(
        List.of(Code.FILE_NOT_FOUND, Code.FILE_EMPTY, Code.JSON_MALFORMED),
        problems.stream().map(Problem::code).toList());
    assertEquals(3, done.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void itStopsWhereEnoughWasTaken(int threads) throws IOException {
    String all = lines(1, Loaded.files(Loaded.texts(folder, 9)), Long.MAX_VALUE);
    done.clear();
    String three = lines(threads, Loaded.files(Loaded.texts(folder, 9)), 3);
    assertEquals(all.lines().limit(3).toList(), three.lines().toList());
    assertEquals(3, done.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aSinkThatStopsEndsTheRunAndItsThreads(int threads) throws IOException {
    List<String> names = Loaded.texts(folder, 6);
    names.add(2, folder.resolve("none.txt").toString());
    ProblemSink strict =
        problem -> {
          throw new StoppedByProblem(problem);
        };
    List<String> taken = new ArrayList<>();
    Pipeline.Work<String> work =
        new Pipeline.Work<>(
            article -> true, extraction -> extraction.article().key(), (e, key) -> taken.add(key));
    Pipeline pipeline = pipeline(threads, strict);
    StoppedByProblem stopped =
        assertThrows(StoppedByProblem.class, () -> pipeline.run(Loaded.files(names), work));
    assertEquals(Code.FILE_NOT_FOUND, stopped.problem().code());
    assertEquals(List.of("00.txt", "01.txt"), taken, "what stands before it was taken");
  }

  @Test
  void aFaultInTheWorkIsThrownAsItIs() throws IOException {
    IllegalStateException planted = new IllegalStateException("planted");
    Pipeline.Work<String> work =
        new Pipeline.Work<>(
            article -> true,
            extraction -> {
              throw planted;
            },
            (e, r) -> true);
    List<String> names = Loaded.texts(folder, 3);
    assertSame(
        planted,
        assertThrows(
            IllegalStateException.class,
            () -> pipeline(2, problems::add).run(Loaded.files(names), work)));
  }

  @Test
  void anOutputThatBreaksEndsTheRun() throws IOException {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    List<String> names = Loaded.texts(folder, 5);
    Pipeline.Work<byte[]> work = new RecordStream(broken, 9, problems::add).work();
    IOException e =
        assertThrows(
            IOException.class, () -> pipeline(2, problems::add).run(Loaded.files(names), work));
    assertEquals("Broken pipe", e.getMessage());
    assertEquals(List.of(), done);
  }

  @Test
  void whatIsNotWantedIsCountedAndNotExtracted() throws IOException {
    List<String> names = Loaded.texts(folder, 4);
    List<String> made = new ArrayList<>();
    Pipeline.Work<String> work =
        new Pipeline.Work<>(
            article -> article.key().compareTo("02") >= 0,
            extraction -> extraction.article().key(),
            (e, key) -> made.add(key));
    Counts counts = pipeline(1, problems::add).run(Loaded.files(names), work);
    assertEquals(List.of("02.txt", "03.txt"), made);
    assertEquals(4, counts.articles());
    assertEquals(2, counts.unchanged());
    assertEquals(4, counts.captures());
    assertEquals(4, done.size());
  }

  @Test
  void aRunIsCounted() throws IOException {
    Files.writeString(folder.resolve(".hidden.txt"), "It rained in the town all day.");
    Files.write(folder.resolve("logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
    Loaded.texts(folder, 3);
    Pipeline.Work<Boolean> work =
        new Pipeline.Work<>(article -> true, extraction -> true, (e, r) -> true);
    Counts counts = pipeline(2, problems::add).run(Loaded.files(List.of(folder.toString())), work);
    assertEquals(List.of(), problems);
    assertEquals(3, counts.captures());
    assertEquals(3, counts.articles());
    assertEquals(2, counts.skipped());
    assertEquals(0, counts.withoutArticle());
    assertEquals(Map.of("en", 3L), counts.languages());
    assertTrue(counts.events() >= 3, counts.toString());
    assertTrue(counts.facts() > counts.events(), counts.toString());
    assertTrue(counts.entities() >= 2, "Kenya and Ghana, each once: " + counts);
  }

  @Test
  void aPageWithoutAnArticleCountsWhereTheUserNamedIt() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Path page = Files.writeString(pages.resolve("list.html"), "<html><body><nav><a>x</a></nav>");
    Pipeline.Work<Boolean> work =
        new Pipeline.Work<>(article -> true, extraction -> true, (e, r) -> true);
    Pipeline pipeline = pipeline(1, problems::add);
    assertEquals(1, pipeline.run(Loaded.files(List.of(page.toString())), work).withoutArticle());
    assertEquals(0, pipeline.run(Loaded.files(List.of(pages.toString())), work).withoutArticle());
    assertEquals(
        List.of(Code.NO_ARTICLE, Code.NO_ARTICLE), problems.stream().map(Problem::code).toList());
  }

  @Test
  void aSecondRunOverTheSameInputsReportsNothing() throws IOException {
    List<String> names = Loaded.texts(folder, 2);
    names.add(folder.resolve("none.txt").toString());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pipeline(1, problems::add)
        .silent()
        .run(Loaded.files(names), new RecordStream(out, 9, problems::add).work());
    assertEquals(2, out.toString(StandardCharsets.UTF_8).lines().count());
    assertEquals(List.of(), problems);
    assertEquals(List.of(), done);
  }

  @Test
  void oneKeyTwiceIsWrittenTwiceAndWarnedOf() throws IOException {
    String lines =
        lines(
            2,
            Loaded.records(
                Loaded.record("a", "Kenya met Ghana on Sunday."),
                Loaded.record("a", "Kenya met Togo on Sunday."),
                Loaded.record("a", "Kenya met Togo on Sunday.")),
            Long.MAX_VALUE);
    assertEquals(3, lines.lines().count());
    assertFalse(problems.isEmpty());
    assertTrue(problems.stream().allMatch(p -> p.code() == Code.KEY_TWICE), problems.toString());
  }

  @Test
  void anArticleIsTheSameFromAnyFolderAndFromStandardInput() throws IOException {
    Path other = Files.createDirectories(folder.resolve("a b/ü"));
    String here = lines(1, Loaded.files(List.of(Loaded.texts(folder, 1).get(0))), 9);
    String there = lines(1, Loaded.files(List.of(Loaded.texts(other, 1).get(0))), 9);
    assertEquals(
        here.replaceAll("\"source\":\"[^\"]*\"", ""),
        there.replaceAll("\"source\":\"[^\"]*\"", ""));
    byte[] bytes = Files.readAllBytes(folder.resolve("00.txt"));
    assertArrayEquals(bytes, Files.readAllBytes(other.resolve("00.txt")));
  }
}
