package org.newsgraph.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.newsgraph.bench.Pages;
import org.newsgraph.model.article.Capture;
import org.newsgraph.model.article.Origin;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Reading the article out of web pages, beside the bare parse of the same pages: all pages of the
 * folder of the property {@code pages}, one after the other, in milliseconds.
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
  private List<Capture> pages = List.of();

  /** Reads the pages; they are in UTF-8 from then on. */
  @Setup
  public void read() throws IOException {
    pages =
        Pages.captures("src/test/resources/pages").stream()
            .filter(capture -> capture.origin().format() == Origin.Format.HTML)
            .toList();
  }

  /** What every reader of web pages pays. */
  @Benchmark
  public void parse(Blackhole sink) throws IOException {
    for (Capture page : pages) {
      sink.consume(Jsoup.parse(new ByteArrayInputStream(page.content()), null, "https://example.org/"));
    }
  }

  /** Parse, fields, body, promos and pictures. */
  @Benchmark
  public void article(Blackhole sink) {
    ArticleExtractor extractor = new ArticleExtractor();
    for (Capture page : pages) {
      sink.consume(extractor.extract(page, problem -> {}));
    }
  }
}
