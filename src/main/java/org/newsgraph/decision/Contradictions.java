package org.newsgraph.decision;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/** Takes decisions one after the other and refuses those that one before them speaks against. */
final class Contradictions {
  /** An IRI or an id that ends as the minter's do. */
  private static final Pattern LOCAL = Pattern.compile("(?:.*[/#])?(?<id>[a-z]+/[0-9a-f]{20})");

  private final ProblemSink problems;
  private final Map<String, PlacedDecision> byId = new HashMap<>();
  private final Map<List<String>, PlacedDecision> values = new HashMap<>();
  private final Map<List<String>, PlacedDecision> gone = new HashMap<>();
  private final Map<List<String>, PlacedDecision> changed = new HashMap<>();

  /** Those that hold for all articles, as they were met. */
  private final Map<Decision, PlacedDecision> joins = new LinkedHashMap<>();

  private final Map<Decision, PlacedDecision> apart = new LinkedHashMap<>();
  private final Clusters same = new Clusters();

  Contradictions(ProblemSink problems) {
    this.problems = problems;
  }

  /** Whether nothing speaks against it; else it is reported. */
  boolean accept(PlacedDecision placed) {
    Decision decision = withoutBase(placed.decision());
    Optional<PlacedDecision> other = Optional.ofNullable(byId.get(decision.id()));
    String text = "found the same decision";
    if (other.isEmpty()) {
      other = against(decision);
      text = "found the opposite of a decision";
    }
    if (other.isPresent()) {
      report(placed, other.get(), text);
      return false;
    }
    remember(decision, placed);
    return true;
  }

  /** The same with short ids, so that an IRI and the id of the record are one target. */
  private static Decision withoutBase(Decision decision) {
    String article = decision.article();
    boolean isKey = !article.isEmpty() && !LOCAL.matcher(article).matches();
    return new Decision(
        decision.action(),
        withoutBase(decision.target()),
        isKey ? IriMinter.local("article", article) : withoutBase(article),
        decision.quote(),
        decision.field(),
        withoutBase(decision.value()),
        decision.who(),
        decision.reason(),
        decision.date());
  }

  private static String withoutBase(String cell) {
    Matcher iri = LOCAL.matcher(cell);
    return iri.matches() ? iri.group("id") : cell;
  }

  private Optional<PlacedDecision> against(Decision decision) {
    boolean everywhere = decision.article().isEmpty();
    return switch (decision.action()) {
      case SAME ->
          everywhere ? separated(decision) : Optional.ofNullable(values.get(field(decision)));
      case DIFFERENT ->
          everywhere && same.areOne(decision.target(), decision.value())
              ? joining(decision)
              : Optional.empty();
      case SET ->
          Optional.ofNullable(gone.get(what(decision)))
              .or(() -> Optional.ofNullable(values.get(field(decision))));
      case REJECT ->
          decision.field().isEmpty()
              ? Optional.ofNullable(changed.get(what(decision)))
              : Optional.ofNullable(gone.get(what(decision)))
                  .or(() -> Optional.ofNullable(values.get(field(decision))));
      case SUPPRESS -> Optional.ofNullable(changed.get(what(decision)));
    };
  }

  /** The decision that keeps the two apart, over any number of steps. */
  private Optional<PlacedDecision> separated(Decision decision) {
    String one = same.root(decision.target());
    String other = same.root(decision.value());
    for (Map.Entry<Decision, PlacedDecision> entry : apart.entrySet()) {
      String a = same.root(entry.getKey().target());
      String b = same.root(entry.getKey().value());
      if (a.equals(one) && b.equals(other) || a.equals(other) && b.equals(one)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** The first of the decisions that make the two one. */
  private Optional<PlacedDecision> joining(Decision decision) {
    String one = same.root(decision.target());
    return joins.entrySet().stream()
        .filter(entry -> same.root(entry.getKey().target()).equals(one))
        .findFirst()
        .map(Map.Entry::getValue);
  }

  private void remember(Decision decision, PlacedDecision placed) {
    byId.put(decision.id(), placed);
    boolean everywhere = decision.article().isEmpty();
    switch (decision.action()) {
      case SAME -> {
        if (everywhere) {
          joins.put(decision, placed);
          same.join(decision.target(), decision.value());
        } else {
          values.put(field(decision), placed);
        }
      }
      case DIFFERENT -> {
        if (everywhere) {
          apart.put(decision, placed);
        }
      }
      case SET -> {
        values.put(field(decision), placed);
        changed.putIfAbsent(what(decision), placed);
      }
      case REJECT -> {
        if (decision.field().isEmpty()) {
          gone.put(what(decision), placed);
        } else if (decision.value().isEmpty()) {
          values.put(field(decision), placed);
          changed.putIfAbsent(what(decision), placed);
        }
      }
      case SUPPRESS -> gone.put(what(decision), placed);
    }
  }

  private static List<String> what(Decision decision) {
    return List.of(decision.target(), decision.article(), decision.quote());
  }

  private static List<String> field(Decision decision) {
    return List.of(decision.target(), decision.article(), decision.quote(), decision.field());
  }

  private void report(PlacedDecision placed, PlacedDecision other, String text) {
    String where =
        other.file().equals(placed.file())
            ? "line " + other.line()
            : other.file() + ":" + other.line();
    problems.report(
        Problem.error(
                Code.DECISION_WRONG,
                placed.file(),
                text + " in " + where + ", expected one of the two",
                "take one of them out; until then this one does not count")
            .at(placed.line(), 0));
  }
}
