package org.newsgraph.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.model.fact.Decision.Action;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/** Takes decisions one after the other and refuses those that one before them speaks against. */
final class Contradictions {
  private final ProblemSink problems;
  private final Map<String, PlacedDecision> byId = new HashMap<>();
  private final Map<List<String>, PlacedDecision> values = new HashMap<>();
  private final Map<List<String>, PlacedDecision> gone = new HashMap<>();
  private final Map<List<String>, PlacedDecision> changed = new HashMap<>();
  private final List<PlacedDecision> apart = new ArrayList<>();
  private final Clusters same = new Clusters();

  Contradictions(ProblemSink problems) {
    this.problems = problems;
  }

  /** Whether nothing speaks against it; else it is reported. */
  boolean accept(PlacedDecision placed) {
    Decision decision = placed.decision();
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
    remember(placed);
    return true;
  }

  private Optional<PlacedDecision> against(Decision decision) {
    List<String> what = List.of(decision.target(), decision.article(), decision.quote());
    return switch (decision.action()) {
      case SAME -> decision.article().isEmpty() ? separated(decision) : Optional.empty();
      case DIFFERENT ->
          decision.article().isEmpty() && same.areOne(decision.target(), decision.value())
              ? joining(decision)
              : Optional.empty();
      case SET ->
          Optional.ofNullable(gone.get(what))
              .or(() -> Optional.ofNullable(values.get(field(decision))));
      case REJECT ->
          decision.field().isEmpty()
              ? Optional.ofNullable(changed.get(what))
              : Optional.ofNullable(gone.get(what))
                  .or(() -> Optional.ofNullable(values.get(field(decision))));
      case SUPPRESS -> Optional.ofNullable(changed.get(what));
    };
  }

  private Optional<PlacedDecision> separated(Decision decision) {
    Clusters joined = new Clusters(same);
    joined.join(decision.target(), decision.value());
    return apart.stream()
        .filter(p -> joined.areOne(p.decision().target(), p.decision().value()))
        .findFirst();
  }

  /** One of the decisions that make the two one. */
  private Optional<PlacedDecision> joining(Decision decision) {
    return byId.values().stream()
        .filter(p -> p.decision().action() == Action.SAME && p.decision().article().isEmpty())
        .filter(p -> same.areOne(p.decision().target(), decision.target()))
        .min((a, b) -> Integer.compare(a.line(), b.line()));
  }

  private void remember(PlacedDecision placed) {
    Decision decision = placed.decision();
    List<String> what = List.of(decision.target(), decision.article(), decision.quote());
    byId.put(decision.id(), placed);
    switch (decision.action()) {
      case SAME -> {
        if (decision.article().isEmpty()) {
          same.join(decision.target(), decision.value());
        }
      }
      case DIFFERENT -> {
        if (decision.article().isEmpty()) {
          apart.add(placed);
        }
      }
      case SET -> {
        values.put(field(decision), placed);
        changed.putIfAbsent(what, placed);
      }
      case REJECT -> {
        if (decision.field().isEmpty()) {
          gone.put(what, placed);
        } else if (decision.value().isEmpty()) {
          values.put(field(decision), placed);
          changed.putIfAbsent(what, placed);
        }
      }
      case SUPPRESS -> gone.put(what, placed);
    }
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
