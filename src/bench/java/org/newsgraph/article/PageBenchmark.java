package org.newsgraph.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.newsgraph.bench.Pages;
import org.newsgraph.model.article.Capture;
import org.newsgraph.model.article.Origin;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading the article out of web pages, beside the bare parse of the same pages: all pages of the
 * folder of the property {@code pages}. Both take turns on each page on one thread, so that a
 * machine whose speed changes changes both. Printed is the share of the parse in processor time: of
 * all turns of an iteration, and at the end of the least time of each page.
 *
 * <p>Warm for a minute: only then is the code that reads articles, which is far more than that of
 * the parser, compiled to the end.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 15, time = 4)
@Measurement(iterations = 10, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class PageBenchmark {
  private final ArticleExtractor extractor = new ArticleExtractor();
  private List<Capture> pages = List.of();
  private long[] parses = new long[0];
  private long[] articles = new long[0];
  private long parse;
  private long article;

  /** Reads the pages; they are in UTF-8 from then on. */
  @Setup
  public void read() throws IOException {
    pages =
        Pages.captures("src/test/resources/pages").stream()
            .filter(capture -> capture.origin().format() == Origin.Format.HTML)
            .toList();
    parses = new long[pages.size()];
    articles = new long[pages.size()];
    Arrays.fill(parses, Long.MAX_VALUE);
    Arrays.fill(articles, Long.MAX_VALUE);
  }

  /** What every reader of web pages pays, then parse, fields, body, promos and pictures. */
  @Benchmark
  public void turns(Blackhole sink) throws IOException {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < parses.length; i++) {
      Capture page = pages.get(i);
      long begin = clock.getCurrentThreadCpuTime();
      sink.consume(
          Jsoup.parse(new ByteArrayInputStream(page.content()), null, "https://example.org/"));
      long parsed = clock.getCurrentThreadCpuTime();
      sink.consume(extractor.extract(page, problem -> {}));
      long read = clock.getCurrentThreadCpuTime();
      parse += parsed - begin;
      article += read - parsed;
      parses[i] = Math.min(parses[i], parsed - begin);
      articles[i] = Math.min(articles[i], read - parsed);
    }
  }

  /** Prints the share in the turns of an iteration. */
  @TearDown(Level.Iteration)
  public void printMean() {
    System.out.printf(Locale.ROOT, "share %.3f, ", (double) parse / article);
    parse = 0;
    article = 0;
  }

  /** Prints the least times and the share in them. */
  @TearDown
  public void printLeast() {
    double least = Arrays.stream(parses).sum() / 1e6;
    double ours = Arrays.stream(articles).sum() / 1e6;
    System.out.printf(
        Locale.ROOT,
        "%nleast: parse %.1f ms, article %.1f ms, share %.3f%n",
        least,
        ours,
        least / ours);
  }
}
