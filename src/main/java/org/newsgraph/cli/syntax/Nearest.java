package org.newsgraph.cli.syntax;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/** Finds what somebody may have meant to type. */
public final class Nearest {
  private Nearest() {}

  /**
   * The name with the fewest letters to change (optimal string alignment); none where more than a
   * third of them, and more than two, differ. {@code of("biuld", names)} is {@code build}.
   */
  public static Optional<String> of(String typed, Collection<String> names) {
    int most = Math.max(2, typed.length() / 3);
    return new TreeSet<>(names)
        .stream()
            .filter(name -> distance(typed, name) <= most)
            .min(Comparator.comparingInt(name -> distance(typed, name)));
  }

  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cost(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cost(int[][] cost, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    least = Math.min(least, cost[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
