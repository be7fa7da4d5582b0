package org.newsgraph.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newsgraph.bench.Pages;
import org.newsgraph.bench.TokenRate;
import org.newsgraph.knowledge.GeneratedKnowledge;
import org.newsgraph.knowledge.KnowledgeLoader;
import org.newsgraph.knowledge.prepared.PreparedFile;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.text.AnnotatedArticle;
import org.newsgraph.text.TextAnnotator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Finding and linking the mentions of the articles of the folder of the property {@code pages},
 * which are tagged before: tokens a second on one thread, with the shipped knowledge base and with
 * two million generated names beside it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = {"-Xmx3g", "-XX:+UseSerialGC"})
public class LinkingBenchmark {
  /** Generated names beside the shipped ones. */
  @Param({"0", "2000000"})
  public int names;

  private List<AnnotatedArticle> articles = List.of();
  private long tokens;
  private EntityLinker linker;

  /** Loads the knowledge, says what that took, and tags the articles. */
  @Setup
  public void read() throws IOException {
    LanguagePack pack = LanguagePack.of("en").orElseThrow();
    KnowledgeBase knowledge = load();
    linker = new EntityLinker(pack, knowledge, new IriMinter(IriMinter.DEFAULT_BASE));
    TextAnnotator annotator = new TextAnnotator(List.of(pack));
    articles = Pages.articles("examples").stream().map(annotator::annotate).toList();
    tokens = Pages.tokens(articles);
  }

  private KnowledgeBase load() throws IOException {
    List<Path> files = names == 0 ? List.of() : List.of(prepared());
    long before = heap();
    long start = System.nanoTime();
    KnowledgeBase knowledge = KnowledgeLoader.load(files, problem -> {});
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    System.out.printf(
        "%nknowledge loaded in %d ms, %.1f MB of heap%n",
        milliseconds, (heap() - before) / 1_048_576.0);
    return knowledge;
  }

  private Path prepared() throws IOException {
    Path turtle = Files.createTempFile("generated", ".ttl");
    GeneratedKnowledge.write(turtle, names, 1);
    Path file = Files.createTempFile("generated", ".ngk");
    file.toFile().deleteOnExit();
    long start = System.nanoTime();
    PreparedFile.write(KnowledgeLoader.prepare(List.of(turtle), problem -> {}), file);
    System.out.printf(
        "%nprepared in %d s, %d MB%n",
        (System.nanoTime() - start) / 1_000_000_000, Files.size(file) >> 20);
    Files.delete(turtle);
    return file;
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** All articles, one after the other. */
  @Benchmark
  public void link(Blackhole sink, TokenRate rate) {
    rate.measure(tokens, () -> articles.forEach(article -> sink.consume(linker.link(article))));
  }
}
