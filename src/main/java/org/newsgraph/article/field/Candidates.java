package org.newsgraph.article.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The candidates for each field. The best one has the highest score; among equals the one that was
 * offered first. A value that several places agree on gains {@value #AGREEMENT} for each further
 * place that is sure of it. Dates are compared by day.
 */
public final class Candidates {
  private static final int AGREEMENT = 5;

  /** What is less sure (the title element, copies for single services) follows a surer place. */
  private static final int SURE = 75;

  private static final int COPY = 1;

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
    List<Candidate> offered = byField.getOrDefault(field, List.of());
    if (offered.size() < 2) {
      return offered.stream().findFirst();
    }
    List<Candidate> all = ranked(field);
    return Optional.of(
        isDate(field) ? PublicationDay.local(all.get(0), candidates(field)) : all.get(0));
  }

  /** All candidates of a field, the best first; what agrees with others weighs more. */
  List<Candidate> ranked(Field field) {
    List<Candidate> all = candidates(field);
    List<Candidate> ranked = new ArrayList<>(all.size());
    for (Candidate candidate : all) {
      int agreement =
          isDate(field)
              ? AGREEMENT * PublicationDay.agreeing(all, candidate)
              : agreement(all, candidate);
      ranked.add(candidate.weighing(candidate.score() + agreement));
    }
    ranked.sort(Comparator.comparingInt(Candidate::score).reversed());
    return ranked;
  }

  private List<Candidate> candidates(Field field) {
    List<Candidate> all = of(field);
    return isDate(field) ? PublicationDay.ordered(all) : all;
  }

  private static boolean isDate(Field field) {
    return field == Field.PUBLISHED || field == Field.MODIFIED;
  }

  /** What other places that tell the same add to the score, each once. */
  private static int agreement(List<Candidate> all, Candidate candidate) {
    int sum = 0;
    for (int i = 0; i < all.size(); i++) {
      Candidate other = all.get(i);
      if (tellsToo(other, candidate) && isFirstOfPlace(all, i, candidate)) {
        sum += isSure(all, other, candidate) ? AGREEMENT : COPY;
      }
    }
    return sum;
  }

  private static boolean tellsToo(Candidate other, Candidate candidate) {
    return other.value().equals(candidate.value()) && !other.where().equals(candidate.where());
  }

  private static boolean isFirstOfPlace(List<Candidate> all, int at, Candidate candidate) {
    for (Candidate before : all.subList(0, at)) {
      if (before.where().equals(all.get(at).where()) && tellsToo(before, candidate)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSure(List<Candidate> all, Candidate place, Candidate candidate) {
    for (Candidate other : all) {
      if (other.score() >= SURE
          && other.where().equals(place.where())
          && tellsToo(other, candidate)) {
        return true;
      }
    }
    return false;
  }
}
