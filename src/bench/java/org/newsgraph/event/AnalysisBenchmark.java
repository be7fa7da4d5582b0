package org.newsgraph.event;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.newsgraph.bench.Pages;
import org.newsgraph.bench.TokenRate;
import org.newsgraph.entity.EntityLinker;
import org.newsgraph.knowledge.KnowledgeLoader;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.Fingerprint;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.LinkedArticle;
import org.newsgraph.model.text.AnnotatedArticle;
import org.newsgraph.text.TextAnnotator;
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
  private static final Fingerprint FINGERPRINT = new Fingerprint("0", "0", "0", "0");

  private List<Article> articles = List.of();
  private List<LinkedArticle> linked = List.of();
  private long tokens;
  private TextAnnotator annotator;
  private EntityLinker linker;
  private EventFinder finder;

  /** Reads the articles, and what each step finds in them. */
  @Setup
  public void read() throws IOException {
    LanguagePack pack = LanguagePack.of("en").orElseThrow();
    KnowledgeBase knowledge = KnowledgeLoader.load(List.of(), problem -> {});
    IriMinter iris = new IriMinter(IriMinter.DEFAULT_BASE);
    annotator = new TextAnnotator(List.of(pack));
    linker = new EntityLinker(pack, knowledge, iris);
    finder = new EventFinder(pack, knowledge, iris);
    articles = Pages.articles("examples");
    List<AnnotatedArticle> annotated = articles.stream().map(annotator::annotate).toList();
    linked = annotated.stream().map(linker::link).toList();
    tokens = Pages.tokens(annotated);
  }

  /** Sentences, tokens, tags, chunks, dates and numbers. */
  @Benchmark
  public void text(Blackhole sink, TokenRate rate) {
    each(articles, rate, article -> sink.consume(annotator.annotate(article)));
  }

  /** Clauses, rules, statements, figures, offices and legal facts. */
  @Benchmark
  public void events(Blackhole sink, TokenRate rate) {
    each(linked, rate, article -> sink.consume(finder.find(article, FINGERPRINT)));
  }

  /** All of it, with the mentions between. */
  @Benchmark
  public void all(Blackhole sink, TokenRate rate) {
    each(
        articles,
        rate,
        article ->
            sink.consume(finder.find(linker.link(annotator.annotate(article)), FINGERPRINT)));
  }

  private <T> void each(List<T> all, TokenRate rate, Consumer<T> step) {
    rate.measure(tokens, () -> all.forEach(step));
  }
}
