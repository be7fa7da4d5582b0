package org.newsgraph.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.newsgraph.article.ArticleExtractor;
import org.newsgraph.entity.EntityLinker;
import org.newsgraph.event.EventFinder;
import org.newsgraph.knowledge.KnowledgeIndex;
import org.newsgraph.knowledge.KnowledgeLoader;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.Fingerprint;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Capture;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.LinkedArticle;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.text.AnnotatedArticle;
import org.newsgraph.model.trace.Trace;
import org.newsgraph.problem.ProblemSink;
import org.newsgraph.problem.StoppedByProblem;
import org.newsgraph.text.TextAnnotator;

/**
 * What is done to one article, whatever becomes of the result. A pure function of the capture and
 * of what the fingerprint names. Safe for many threads; made once, since models and knowledge take
 * a second to load.
 *
 * <pre>{@code
 * Analysis analysis = Analysis.load(new IriMinter(base), Additions.NONE, problems);
 * Optional<Extraction> extraction =
 *     analysis.article(capture, problems).map(analysis::extract);
 * }</pre>
 */
public final class Analysis {
  private static final String NO_DECISIONS = IriMinter.sha256(new byte[0]);

  /** What finds entities and events in one language. */
  private record Steps(EntityLinker entities, EventFinder events) {}

  private final ArticleExtractor articles = new ArticleExtractor();
  private final List<LanguagePack> packs;
  private final TextAnnotator texts;
  private final Map<String, Steps> steps = new TreeMap<>();
  private final Fingerprint fingerprint;
  private final KnowledgeIndex knowledge;

  private Analysis(IriMinter iris, List<LanguagePack> packs, KnowledgeIndex knowledge) {
    this.packs = List.copyOf(packs);
    this.texts = new TextAnnotator(packs);
    this.knowledge = knowledge;
    StringBuilder rules = new StringBuilder();
    for (LanguagePack pack : packs) {
      steps.put(
          pack.language(),
          new Steps(
              new EntityLinker(pack, knowledge, iris), new EventFinder(pack, knowledge, iris)));
      rules.append(pack.language()).append(' ').append(pack.sha256()).append('\n');
    }
    String rulesHash = IriMinter.sha256(rules.toString().getBytes(StandardCharsets.UTF_8));
    this.fingerprint =
        new Fingerprint(Version.current(), rulesHash, knowledge.sha256(), NO_DECISIONS);
  }

  /**
   * Files of the user that are added to what is shipped.
   *
   * @param knowledge Turtle or prepared files; what is wrong in one is reported, and the rest
   *     counts
   * @param rules tables of rules; nothing may be wrong in one
   */
  public record Additions(List<Path> knowledge, List<Path> rules) {
    /** Nothing but what is shipped. */
    public static final Additions NONE = new Additions(List.of(), List.of());

    public Additions {
      knowledge = List.copyOf(knowledge);
      rules = List.copyOf(rules);
    }
  }

  /**
   * Loads language packs, models and knowledge.
   *
   * @throws StoppedByProblem RULE_WRONG if something is wrong with a file of rules; what it is has
   *     been reported
   */
  public static Analysis load(IriMinter iris, Additions additions, ProblemSink problems) {
    List<LanguagePack> packs = RuleFiles.packs(additions.rules(), problems);
    return new Analysis(iris, packs, KnowledgeLoader.load(additions.knowledge(), problems));
  }

  /** The same without the rules that are wrong, for those who check them. */
  public static Analysis loadSound(IriMinter iris, Additions additions, ProblemSink problems) {
    List<LanguagePack> packs = RuleFiles.soundPacks(additions.rules(), problems);
    return new Analysis(iris, packs, KnowledgeLoader.load(additions.knowledge(), problems));
  }

  /** The language packs with the rules of the user. */
  public List<LanguagePack> packs() {
    return packs;
  }

  /** What besides the bytes of the capture decides the result. */
  public Fingerprint fingerprint() {
    return fingerprint;
  }

  /** What is known of the world. */
  KnowledgeBase knowledge() {
    return knowledge;
  }

  /** The names of all that is known, by which queries find entities. */
  Graph names() {
    return knowledge.nameGraph();
  }

  /** The article of a capture, or empty where there is none or it is reported. */
  public Optional<Article> article(Capture capture, ProblemSink problems) {
    return articles.extract(capture, problems);
  }

  /** All that is found in an article. */
  public Extraction extract(Article article) {
    AnnotatedArticle annotated = texts.annotate(article);
    Steps ofLanguage = steps.get(annotated.language());
    return ofLanguage == null
        ? unread(annotated)
        : ofLanguage.events().find(ofLanguage.entities().link(annotated), fingerprint);
  }

  /** The same, with how the rules fared in each sentence. */
  public Trace trace(Article article) {
    AnnotatedArticle annotated = texts.annotate(article);
    Steps ofLanguage = steps.get(annotated.language());
    return ofLanguage == null
        ? new Trace(unread(annotated), List.of())
        : ofLanguage.events().trace(ofLanguage.entities().link(annotated), fingerprint);
  }

  private Extraction unread(AnnotatedArticle annotated) {
    LinkedArticle linked = new LinkedArticle(annotated, List.of(), List.of());
    return new Extraction(
        linked, List.of(), List.of(), List.of(), List.of(), List.of(), fingerprint);
  }
}
