package org.newsgraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.model.fact.Decision.Action;

class ClustersTest {
  private static final IriMinter IRIS = new IriMinter("https://example.org/id/");
  private static final List<String> NAMES = List.of("x:a", "x:b", "x:c", "x:d", "x:e", "x:f");

  private static Decision same(String one, String other) {
    return decision(Action.SAME, one, "", other);
  }

  private static Decision different(String one, String other) {
    return decision(Action.DIFFERENT, one, "", other);
  }

  private static Decision decision(Action action, String one, String article, String other) {
    return new Decision(action, one, article, "", "", other, "A. Editor", "why", "2025-03-01");
  }

  private static SortedSet<String> group(String... names) {
    return new TreeSet<>(Arrays.asList(names));
  }

  private static List<Set<String>> clusters(
      List<Decision> decisions, List<SortedSet<String>> derived) {
    Clusters clusters = new Clusters(new Overrulings(decisions, IRIS), NAMES);
    clusters.join(derived);
    return new ArrayList<>(clusters.all().values());
  }

  @Test
  void whatWasDecidedIsJoinedOverAnyNumberOfSteps() {
    assertEquals(
        List.of(Set.of("x:a", "x:b", "x:c")),
        clusters(List.of(same("x:b", "x:a"), same("x:c", "x:b")), List.of()));
  }

  @Test
  void whatWasDerivedComesToWhatWasDecided() {
    assertEquals(
        List.of(Set.of("x:a", "x:b", "x:c")),
        clusters(List.of(same("x:b", "x:a")), List.of(group("x:b", "x:c"))));
  }

  @Test
  void whoIsNotToldOfIsJoinedWithNobody() {
    assertEquals(List.of(), clusters(List.of(same("x:a", "x:nobody")), List.of()));
  }

  @Test
  void whatWasOverruledStaysOverruledBehindAThird() {
    List<Decision> decisions = List.of(different("x:a", "x:c"), same("x:a", "x:b"));
    assertEquals(List.of(Set.of("x:a", "x:b")), clusters(decisions, List.of(group("x:b", "x:c"))));
    assertEquals(
        List.of(Set.of("x:a", "x:b"), Set.of("x:c", "x:d")),
        clusters(decisions, List.of(group("x:c", "x:d"), group("x:b", "x:d"))));
  }

  @Test
  void ofADecisionOnOneArticleTheOtherIsSomebodyOfThatArticle() {
    Decision there = decision(Action.DIFFERENT, "x:a", "key 1", "");
    Overrulings overrulings = new Overrulings(List.of(there), IRIS);
    assertTrue(overrulings.areApart("x:a", there.somebodyElse(IRIS)));
    assertTrue(overrulings.areApart(there.somebodyElse(IRIS), "x:a"));
    assertFalse(overrulings.areApart("x:a", "x:b"));
    assertEquals(1, overrulings.different().size());
    assertEquals(
        List.of(),
        new Overrulings(List.of(decision(Action.SAME, "x:a", "key 1", "x:b")), IRIS).same(),
        "what is the same in one article is that article's");
  }

  @Test
  void aLinkRestsOnTheDecisionsThatMakeIt() {
    Decision first = same("x:b", "x:a");
    Decision second = same("x:c", "x:b");
    Overrulings overrulings = new Overrulings(List.of(second, first), IRIS);
    Set<String> cluster = Set.of("x:a", "x:b", "x:c");
    assertEquals(List.of(first), overrulings.reasons("x:a", cluster));
    assertEquals(List.of(first, second), overrulings.reasons("x:b", cluster));
    assertEquals(List.of(), overrulings.reasons("x:d", cluster));
    assertEquals(List.of(), overrulings.reasons("x:c", Set.of("x:a", "x:c")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void noClusterHoldsTwoThatAreApartInWhateverOrderDecisionsStand(long seed) {
    Random random = new Random(seed);
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      List<String> drawn = new ArrayList<>(NAMES);
      Collections.shuffle(drawn, random);
      boolean join = random.nextBoolean();
      decisions.add(
          join ? same(drawn.get(0), drawn.get(1)) : different(drawn.get(0), drawn.get(1)));
    }
    List<SortedSet<String>> derived =
        List.of(group("x:a", "x:c"), group("x:b", "x:d", "x:e"), group("x:e", "x:f"));
    List<Set<String>> once = clusters(decisions, derived);
    Overrulings overrulings = new Overrulings(decisions, IRIS);
    for (Set<String> cluster : once) {
      for (String one : cluster) {
        cluster.forEach(other -> assertFalse(overrulings.areApart(one, other), once.toString()));
      }
    }
    Collections.shuffle(decisions, random);
    assertEquals(once, clusters(decisions, derived));
  }
}
