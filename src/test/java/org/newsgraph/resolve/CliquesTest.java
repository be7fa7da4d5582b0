package org.newsgraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliquesTest {
  private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g", "h");

  /** Agreement of the pairs that are named: {@code ab}. */
  private static BiPredicate<String, String> pairs(String... pairs) {
    Set<String> agreed = Set.of(pairs);
    return (one, other) -> agreed.contains(one + other) || agreed.contains(other + one);
  }

  private static List<String> groups(BiPredicate<String, String> agree) {
    return Cliques.of(List.of(NAMES), agree).stream().map(g -> String.join("", g)).toList();
  }

  @Test
  void whoAgreesWithEachOtherIsAGroup() {
    assertEquals(List.of("abc", "de"), groups(pairs("ab", "bc", "ac", "de")));
    assertEquals(List.of("abcdefgh"), groups((one, other) -> true));
    assertEquals(List.of(), groups((one, other) -> false));
  }

  @Test
  void whoMightBeEitherOfTwoStaysAlone() {
    assertEquals(List.of(), groups(pairs("ab", "bc")));
    assertEquals(List.of("de"), groups(pairs("ab", "bc", "de")));
  }

  @Test
  void nobodyIsJoinedByWayOfAThird() {
    assertEquals(List.of(), groups(pairs("ab", "bc", "cd", "de")));
    assertEquals(List.of("ab"), groups(pairs("ab", "ac", "bc", "cd")));
  }

  @Test
  void onlyThoseOfOneBlockAreCompared() {
    List<SortedSet<String>> groups =
        Cliques.of(List.of(List.of("a", "b"), List.of("c", "d")), (one, other) -> true);
    assertEquals(List.of(Set.of("a", "b"), Set.of("c", "d")), groups);
    assertEquals(List.of(), Cliques.of(List.of(List.of("a"), List.of("a", "a")), (x, y) -> true));
    assertEquals(List.of(), Cliques.of(List.of(), (x, y) -> true));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void inAGroupAllAgreeNobodyIsInTwoAndTheOrderDoesNotMatter(long seed) {
    Random random = new Random(seed);
    Set<String> agreed = new HashSet<>();
    for (String one : NAMES) {
      for (String other : NAMES) {
        if (one.compareTo(other) < 0 && random.nextInt(10) < 2 + seed % 7) {
          agreed.add(one + other);
        }
      }
    }
    BiPredicate<String, String> agree = pairs(agreed.toArray(String[]::new));
    List<SortedSet<String>> groups = Cliques.of(List.of(NAMES), agree);
    Set<String> seen = new TreeSet<>();
    for (SortedSet<String> group : groups) {
      assertTrue(group.size() > 1);
      for (String one : group) {
        assertTrue(seen.add(one), one + " twice in " + groups);
        for (String other : group) {
          assertTrue(one.equals(other) || agree.test(one, other), one + other + groups);
        }
      }
    }
    List<String> shuffled = new ArrayList<>(NAMES);
    Collections.shuffle(shuffled, random);
    List<List<String>> blocks =
        new ArrayList<>(List.of(shuffled, NAMES.subList(2, 6), shuffled.subList(0, 3)));
    Collections.shuffle(blocks, random);
    assertEquals(groups, Cliques.of(blocks, agree));
  }
}
