package org.newsgraph.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/**
 * All that people decided, without what is wrong or contradicts something before it. Immutable;
 * safe for many threads.
 *
 * <pre>{@code
 * Decisions decisions = Decisions.load(List.of(Path.of("decisions.tsv")), terms, problems);
 * ArticleDecisions own = decisions.of(article.key(), iris, knowledge);
 * Extraction corrected = own.onFacts(finder.find(own.onEntities(linked), fingerprint));
 * }</pre>
 */
public final class Decisions {
  private static final String SHIPPED = "/decisions.tsv";

  private final List<PlacedDecision> placed;
  private final DecisionTerms terms;
  private final List<Decision> everywhere = new ArrayList<>();
  private final Map<String, List<Decision>> byArticle = new HashMap<>();
  private final String sha256Everywhere;

  private Decisions(List<PlacedDecision> placed, DecisionTerms terms) {
    this.placed = List.copyOf(placed);
    this.terms = terms;
    for (PlacedDecision one : placed) {
      Decision decision = one.decision();
      if (!decision.article().isEmpty()) {
        byArticle.computeIfAbsent(decision.article(), article -> new ArrayList<>()).add(decision);
      } else if (decision.action() != Decision.Action.DIFFERENT) {
        everywhere.add(decision);
      }
    }
    sha256Everywhere = sha256(acting("", ""));
  }

  /**
   * Reads the shipped decisions and files of the user.
   *
   * @param problems takes what is wrong, with file and line: DECISION_WRONG
   */
  public static Decisions load(List<Path> files, DecisionTerms terms, ProblemSink problems) {
    DecisionReader reader = new DecisionReader(terms, problems);
    List<PlacedDecision> all = new ArrayList<>(reader.parse("shipped decisions.tsv", shipped()));
    files.forEach(file -> all.addAll(reader.read(file)));
    Contradictions contradictions = new Contradictions(problems);
    return new Decisions(all.stream().filter(contradictions::accept).toList(), terms);
  }

  /**
   * Whether a decision is right and nothing in a file speaks against it. Rows of the file that are
   * wrong themselves do not count.
   *
   * @param file where it is to be added; need not exist
   * @param problems takes what is wrong: DECISION_WRONG, or that the file can't be read
   */
  public static boolean mayAdd(
      Decision decision, Path file, DecisionTerms terms, ProblemSink problems) {
    List<Path> files = Files.exists(file) ? List.of(file) : List.of();
    Contradictions contradictions = new Contradictions(problems);
    List<Problem> unread = new ArrayList<>();
    load(files, terms, unread::add).placed().forEach(contradictions::accept);
    unread.removeIf(problem -> problem.code() == Code.DECISION_WRONG);
    unread.forEach(problems::report);
    return unread.isEmpty()
        && new DecisionReader(terms, problems).accept(decision, file.toString())
        && contradictions.accept(new PlacedDecision(decision, file.toString(), 0));
  }

  private static String shipped() {
    try (InputStream in = Decisions.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + SHIPPED);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(SHIPPED, e);
    }
  }

  /** All, in the order of the files and their lines. */
  public List<PlacedDecision> placed() {
    return placed;
  }

  /** All, in the order of the files and their lines. */
  public List<Decision> all() {
    return placed.stream().map(PlacedDecision::decision).toList();
  }

  /**
   * A hash of what may act on one article, so that a decision on another article leaves it as it
   * is. It depends neither on the order of the decisions nor on the files they stand in.
   *
   * @param key the article's capture key
   * @param iri the article's IRI
   */
  public String sha256(String key, String iri) {
    return byArticle.containsKey(key) || byArticle.containsKey(iri)
        ? sha256(acting(key, iri))
        : sha256Everywhere;
  }

  private static String sha256(List<Decision> decisions) {
    String lines = decisions.stream().map(Decision::line).collect(Collectors.joining("\n"));
    return IriMinter.sha256(lines.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The decisions at work on one article, to be applied once.
   *
   * @param key the article's capture key
   * @param knowledge holds the entities that decisions may put in
   */
  public ArticleDecisions of(String key, IriMinter iris, KnowledgeBase knowledge) {
    List<Decision> acting = acting(key, iris.article(key));
    return new ArticleDecisions(key, acting, iris, knowledge, terms);
  }

  /**
   * Sorted, so that the order of rows and files does not matter. That two are not one is left to
   * what sees several articles, unless one article is meant.
   */
  private List<Decision> acting(String key, String iri) {
    List<Decision> acting = new ArrayList<>(everywhere);
    acting.addAll(byArticle.getOrDefault(key, List.of()));
    acting.addAll(byArticle.getOrDefault(iri, List.of()));
    acting.sort(Comparator.comparing(Decision::line));
    return acting;
  }
}
