package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Groups in which each agrees with each other one. Whoever agrees with two that do not agree with
 * one another might be either, and so stays alone: nothing is joined by way of a third.
 */
final class Cliques {
  private Cliques() {}

  /**
   * The groups of two and more, sorted.
   *
   * @param blocks those that are worth comparing; one may be in several
   * @param agree whether two may be one; symmetric
   */
  static List<SortedSet<String>> of(
      Collection<? extends Collection<String>> blocks, BiPredicate<String, String> agree) {
    Map<String, Set<String>> friends = friends(blocks, agree);
    SortedSet<String> left = new TreeSet<>();
    friends.forEach(
        (member, of) -> {
          if (areFriends(of, friends)) {
            left.add(member);
          }
        });
    List<SortedSet<String>> groups = new ArrayList<>();
    while (!left.isEmpty()) {
      String first = left.first();
      SortedSet<String> group = new TreeSet<>(friends.getOrDefault(first, Set.of()));
      group.add(first);
      group.retainAll(left);
      left.removeAll(group);
      if (group.size() > 1) {
        groups.add(group);
      }
    }
    return groups;
  }

  private static Map<String, Set<String>> friends(
      Collection<? extends Collection<String>> blocks, BiPredicate<String, String> agree) {
    Map<String, Set<String>> friends = new TreeMap<>();
    for (Collection<String> block : blocks) {
      List<String> members = List.copyOf(block);
      for (int i = 0; i < members.size(); i++) {
        for (String other : members.subList(i + 1, members.size())) {
          String one = members.get(i);
          if (!one.equals(other) && agree.test(one, other)) {
            friends.computeIfAbsent(one, unused -> new TreeSet<>()).add(other);
            friends.computeIfAbsent(other, unused -> new TreeSet<>()).add(one);
          }
        }
      }
    }
    return friends;
  }

  private static boolean areFriends(Set<String> members, Map<String, Set<String>> friends) {
    for (String member : members) {
      Set<String> of = friends.getOrDefault(member, Set.of());
      for (String other : members) {
        if (!other.equals(member) && !of.contains(other)) {
          return false;
        }
      }
    }
    return true;
  }
}
