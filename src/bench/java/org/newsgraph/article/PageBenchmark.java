package org.newsgraph.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.newsgraph.model.article.Capture;
import org.newsgraph.model.article.Origin;
import org.newsgraph.read.CaptureReader;
import org.newsgraph.read.ReadOptions;
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
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class PageBenchmark {
  private final List<Capture> pages = new ArrayList<>();

  /** Reads the pages; they are in UTF-8 from then on. */
  @Setup
  public void read() throws IOException {
    String folder = System.getProperty("pages", "src/test/resources/pages");
    List<String> names = List.of(Path.of(folder).toString());
    try (CaptureReader reader =
        new CaptureReader(names, ReadOptions.standard(System.in), problem -> {})) {
      Optional<Capture> next = reader.next();
      while (next.isPresent()) {
        if (next.get().origin().format() == Origin.Format.HTML) {
          pages.add(next.get());
        }
        next = reader.next();
      }
    }
    if (pages.isEmpty()) {
      throw new IllegalStateException("no web pages in " + folder);
    }
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
