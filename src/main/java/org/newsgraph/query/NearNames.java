package org.newsgraph.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.model.Fold;

/** Names that somebody may have meant. */
final class NearNames {
  private static final int SHOWN = 5;

  /** A name and how far it is from what was typed. */
  private record Candidate(String name, int distance) {}

  private NearNames() {}

  /** The nearest names, best first: few letters differ, or one contains the other. */
  static List<String> of(String typed, Collection<String> names) {
    String key = Fold.name(typed);
    int limit = Math.max(2, key.length() / 3);
    return names.stream()
        .distinct()
        .map(name -> new Candidate(name, distance(key, Fold.name(name), limit)))
        .filter(candidate -> candidate.distance <= limit)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(SHOWN)
        .map(Candidate::name)
        .toList();
  }

  /** A name that holds what was typed is as near as one can be that is still named. */
  private static int distance(String typed, String name, int limit) {
    boolean holds =
        Math.min(typed.length(), name.length()) > 2
            && (name.contains(typed) || typed.contains(name));
    int most = holds ? limit : Integer.MAX_VALUE;
    boolean close = Math.abs(typed.length() - name.length()) <= limit;
    return close ? Math.min(most, levenshtein(typed, name)) : most;
  }

  private static int levenshtein(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
