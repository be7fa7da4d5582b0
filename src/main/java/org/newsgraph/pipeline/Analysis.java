package org.newsgraph.pipeline;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.newsgraph.article.ArticleExtractor;
import org.newsgraph.decision.ArticleDecisions;
import org.newsgraph.decision.Decisions;
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
  /** What finds entities and events in one language. */
  private record Steps(EntityLinker entities, EventFinder events) {}

  private final ArticleExtractor articles = new ArticleExtractor();
  private final List<LanguagePack> packs;
  private final TextAnnotator texts;
  private final Map<String, Steps> steps = new TreeMap<>();
  private final String version = Version.current();
  private final IriMinter iris;
  private final String rulesHash;
  private final Decisions decisions;
  private final KnowledgeIndex knowledge;

  private Analysis(
      IriMinter iris, List<LanguagePack> packs, KnowledgeIndex knowledge, Decisions decisions) {
    this.packs = List.copyOf(packs);
    this.texts = new TextAnnotator(packs);
    this.iris = iris;
    this.decisions = decisions;
    this.knowledge = knowledge;
    StringBuilder rules = new StringBuilder();
    for (LanguagePack pack : packs) {
      steps.put(
          pack.language(),
          new Steps(
              new EntityLinker(pack, knowledge, iris), new EventFinder(pack, knowledge, iris)));
      rules.append(pack.language()).append(' ').append(pack.sha256()).append('\n');
    }
    this.rulesHash = IriMinter.sha256(rules.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Files of the user that are added to what is shipped.
   *
   * @param knowledge Turtle or prepared files; what is wrong in one is reported, and the rest
   *     counts
   * @param rules tables of rules; nothing may be wrong in one
   * @param decisions of people; what is wrong in one is reported, and the rest counts
   */
  public record Additions(List<Path> knowledge, List<Path> rules, List<Path> decisions) {
    /** Nothing but what is shipped. */
    public static final Additions NONE = new Additions(List.of(), List.of(), List.of());

    public Additions {
      knowledge = List.copyOf(knowledge);
      rules = List.copyOf(rules);
      decisions = List.copyOf(decisions);
    }
  }

  /**
   * Loads language packs, models, knowledge and decisions.
   *
   * @throws StoppedByProblem RULE_WRONG if something is wrong with a file of rules; what it is has
   *     been reported
   */
  public static Analysis load(IriMinter iris, Additions additions, ProblemSink problems) {
    return of(iris, RuleFiles.packs(additions.rules(), problems), additions, problems);
  }

  /** The same without the rules that are wrong, for those who check them. */
  public static Analysis loadSound(IriMinter iris, Additions additions, ProblemSink problems) {
    return of(iris, RuleFiles.soundPacks(additions.rules(), problems), additions, problems);
  }

  private static Analysis of(
      IriMinter iris, List<LanguagePack> packs, Additions additions, ProblemSink problems) {
    KnowledgeIndex knowledge = KnowledgeLoader.load(additions.knowledge(), problems);
    Decisions decisions = Decisions.load(additions.decisions(), DecisionScheme.terms(), problems);
    return new Analysis(iris, packs, knowledge, decisions);
  }

  /** The language packs with the rules of the user. */
  public List<LanguagePack> packs() {
    return packs;
  }

  /** What besides the bytes of the capture decides the result. */
  public Fingerprint fingerprint(Article article) {
    String key = article.key();
    String decided = decisions.sha256(key, iris.article(key));
    return new Fingerprint(version, rulesHash, knowledge.sha256(), decided);
  }

  /** What people decided, on all articles. */
  Decisions decisions() {
    return decisions;
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
    Fingerprint fingerprint = fingerprint(article);
    Steps ofLanguage = steps.get(annotated.language());
    if (ofLanguage == null) {
      return unread(annotated, fingerprint);
    }
    ArticleDecisions own = decisions.of(article.key(), iris, knowledge);
    LinkedArticle linked = own.onEntities(ofLanguage.entities().link(annotated));
    return own.onFacts(ofLanguage.events().find(linked, fingerprint));
  }

  /** What the rules find, before decisions, with how they fared in each sentence. */
  public Trace trace(Article article) {
    AnnotatedArticle annotated = texts.annotate(article);
    Fingerprint fingerprint = fingerprint(article);
    Steps ofLanguage = steps.get(annotated.language());
    return ofLanguage == null
        ? new Trace(unread(annotated, fingerprint), List.of())
        : ofLanguage.events().trace(ofLanguage.entities().link(annotated), fingerprint);
  }

  private static Extraction unread(AnnotatedArticle annotated, Fingerprint fingerprint) {
    LinkedArticle linked = new LinkedArticle(annotated, List.of(), List.of());
    return new Extraction(
        linked, List.of(), List.of(), List.of(), List.of(), List.of(), fingerprint);
  }
}
