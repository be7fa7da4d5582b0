package org.newsgraph.evaluate.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which found fact answers which expected one of a sentence, one to one. They are of one type;
 * those that hang on the same words come first, then those that agree in mode and fields. Tenures,
 * figures and legal facts must hang on the same words.
 */
final class FactPairs {
  private record Candidate(Expected expected, Told told, double likeness) {}

  private final Map<Expected, Told> pairs = new LinkedHashMap<>();
  private final List<Expected> missed = new ArrayList<>();
  private final List<Told> extra = new ArrayList<>();

  private FactPairs() {}

  static FactPairs of(List<Expected> expected, List<Told> told) {
    List<Candidate> candidates = new ArrayList<>();
    for (Expected one : expected) {
      for (Told other : told) {
        boolean words = one.trigger().overlaps(other.trigger());
        if (one.isType(other.type()) && (words || one.kind().equals(Fields.EVENT))) {
          double likeness =
              (words ? 4 : 0)
                  + (Comparison.modeAgrees(one, other) ? 1 : 0)
                  + Comparison.agreement(one, other);
          candidates.add(new Candidate(one, other, likeness));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
    FactPairs result = new FactPairs();
    Set<Told> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!result.pairs.containsKey(candidate.expected) && taken.add(candidate.told)) {
        result.pairs.put(candidate.expected, candidate.told);
      }
    }
    for (Expected one : expected) {
      if (!result.pairs.containsKey(one) && !one.isOptional()) {
        result.missed.add(one);
      }
    }
    told.stream().filter(other -> !taken.contains(other)).forEach(result.extra::add);
    return result;
  }

  Map<Expected, Told> pairs() {
    return pairs;
  }

  List<Expected> missed() {
    return missed;
  }

  List<Told> extra() {
    return extra;
  }
}
