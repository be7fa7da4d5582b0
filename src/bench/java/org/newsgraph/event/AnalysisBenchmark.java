package org.newsgraph.event;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.newsgraph.article.ArticleExtractor;
import org.newsgraph.entity.EntityLinker;
import org.newsgraph.knowledge.KnowledgeLoader;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.Fingerprint;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Capture;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.LinkedArticle;
import org.newsgraph.model.text.AnnotatedArticle;
import org.newsgraph.read.CaptureReader;
import org.newsgraph.read.ReadOptions;
import org.newsgraph.text.TextAnnotator;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * The analysis of the text of the articles of the folder of the property {@code pages}, on one
 * thread: from their sentences to their events, and each of its steps alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
public class AnalysisBenchmark {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Fingerprint FINGERPRINT = new Fingerprint("0", "0", "0", "0");

  private final List<Article> articles = new ArrayList<>();
  private final List<AnnotatedArticle> annotated = new ArrayList<>();
  private final List<LinkedArticle> linked = new ArrayList<>();
  private int tokensOfAll;
  private TextAnnotator annotator;
  private EntityLinker linker;
  private EventFinder finder;

  /** What JMH prints beside the runs a second; tokens by microseconds is the figure to read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counted {
    public long tokens;
    public long cpuMicroseconds;
  }

  /** Reads the articles, and what each step finds in them. */
  @Setup
  public void read() throws IOException {
    LanguagePack pack = LanguagePack.of("en").orElseThrow();
    KnowledgeBase knowledge = KnowledgeLoader.load(List.of(), problem -> {});
    IriMinter iris = new IriMinter(IriMinter.DEFAULT_BASE);
    annotator = new TextAnnotator(List.of(pack));
    linker = new EntityLinker(pack, knowledge, iris);
    finder = new EventFinder(pack, knowledge, iris);
    ArticleExtractor extractor = new ArticleExtractor();
    String folder = System.getProperty("pages", "examples");
    try (CaptureReader reader =
        new CaptureReader(
            List.of(Path.of(folder).toString()), ReadOptions.standard(System.in), p -> {})) {
      for (Optional<Capture> next = reader.next(); next.isPresent(); next = reader.next()) {
        extractor.extract(next.get(), p -> {}).ifPresent(this::add);
      }
    }
  }

  private void add(Article article) {
    AnnotatedArticle text = annotator.annotate(article);
    articles.add(article);
    annotated.add(text);
    linked.add(linker.link(text));
    tokensOfAll +=
        text.passages().stream()
            .flatMap(passage -> passage.sentences().stream())
            .mapToInt(sentence -> sentence.tokens().size())
            .sum();
  }

  /** Sentences, tokens, tags, chunks, dates and numbers. */
  @Benchmark
  public void text(Blackhole sink, Counted counted) {
    long start = THREADS.getCurrentThreadCpuTime();
    articles.forEach(article -> sink.consume(annotator.annotate(article)));
    count(counted, start);
  }

  /** Clauses, rules, statements, figures, offices and legal facts. */
  @Benchmark
  public void events(Blackhole sink, Counted counted) {
    long start = THREADS.getCurrentThreadCpuTime();
    linked.forEach(article -> sink.consume(finder.find(article, FINGERPRINT)));
    count(counted, start);
  }

  /** All of it, with the mentions between. */
  @Benchmark
  public void all(Blackhole sink, Counted counted) {
    long start = THREADS.getCurrentThreadCpuTime();
    for (Article article : articles) {
      sink.consume(finder.find(linker.link(annotator.annotate(article)), FINGERPRINT));
    }
    count(counted, start);
  }

  private void count(Counted counted, long start) {
    counted.tokens += tokensOfAll;
    counted.cpuMicroseconds += (THREADS.getCurrentThreadCpuTime() - start) / 1_000;
  }
}
