package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.model.fact.Decision.Action;

/** Which pairs people decided to be one, and which not. */
final class Overrulings {
  /** Two IRIs and the decision on them. */
  record Pair(String one, String other, Decision decision) {}

  private final List<Pair> same = new ArrayList<>();
  private final List<Pair> different = new ArrayList<>();
  private final Map<String, Set<String>> apart = new HashMap<>();

  Overrulings(List<Decision> decisions, IriMinter iris) {
    List<Decision> sorted =
        decisions.stream().sorted((a, b) -> a.line().compareTo(b.line())).toList();
    for (Decision decision : sorted) {
      String target = Decision.iri(decision.target(), iris);
      if (decision.action() == Action.SAME && decision.article().isEmpty()) {
        same.add(new Pair(target, Decision.iri(decision.value(), iris), decision));
      } else if (decision.action() == Action.DIFFERENT) {
        boolean everywhere = decision.article().isEmpty();
        String other =
            everywhere ? Decision.iri(decision.value(), iris) : decision.somebodyElse(iris);
        different.add(new Pair(target, other, decision));
        apart.computeIfAbsent(target, iri -> new TreeSet<>()).add(other);
        apart.computeIfAbsent(other, iri -> new TreeSet<>()).add(target);
      }
    }
  }

  List<Pair> same() {
    return same;
  }

  List<Pair> different() {
    return different;
  }

  boolean areApart(String one, String other) {
    Set<String> others = apart.get(one);
    return others != null && others.contains(other);
  }

  /** Whether nobody of one group was decided to be different from somebody of the other. */
  boolean mayJoin(Set<String> one, Set<String> other) {
    for (String member : one) {
      Set<String> others = apart.get(member);
      if (others != null && others.stream().anyMatch(other::contains)) {
        return false;
      }
    }
    return true;
  }

  /** The decisions that make one of these and somebody else of them one. */
  List<Decision> reasons(String member, Set<String> cluster) {
    return same.stream()
        .filter(pair -> pair.one().equals(member) || pair.other().equals(member))
        .filter(pair -> cluster.contains(pair.one()) && cluster.contains(pair.other()))
        .map(Pair::decision)
        .toList();
  }
}
