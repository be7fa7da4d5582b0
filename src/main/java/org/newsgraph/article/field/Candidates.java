package org.newsgraph.article.field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The candidates for each field. The best one has the highest score; among equals the one that was
 * offered first. A value that several places agree on gains {@value #AGREEMENT} for each further
 * place.
 */
public final class Candidates {
  private static final int AGREEMENT = 5;

  private final Map<Field, List<Candidate>> byField = new EnumMap<>(Field.class);

  /** Adds a candidate; one without a value is ignored. */
  public void offer(Field field, Candidate candidate) {
    if (!candidate.value().isBlank()) {
      byField.computeIfAbsent(field, f -> new ArrayList<>()).add(candidate);
    }
  }

  /** Removes the candidates of a field that a test holds for. */
  void withdraw(Field field, Predicate<Candidate> wrong) {
    byField.getOrDefault(field, new ArrayList<>()).removeIf(wrong);
  }

  /** All candidates of a field, as offered. */
  public List<Candidate> of(Field field) {
    return List.copyOf(byField.getOrDefault(field, List.of()));
  }

  /** The best candidate of a field. */
  public Optional<Candidate> best(Field field) {
    List<Candidate> all = of(field);
    Candidate best = null;
    int most = Integer.MIN_VALUE;
    for (Candidate candidate : all) {
      int score = candidate.score() + AGREEMENT * agreeing(all, candidate);
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int agreeing(List<Candidate> all, Candidate candidate) {
    return (int)
        all.stream()
            .filter(
                other ->
                    other.value().equals(candidate.value())
                        && !other.where().equals(candidate.where()))
            .map(Candidate::where)
            .distinct()
            .count();
  }
}
