package org.newsgraph.knowledge.match;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Derives the last names of persons from their names. */
public final class Surnames {
  private static final int SHORTEST = 2;

  private Surnames() {}

  /**
   * The last names by which a text may call somebody: the last word, with the small words before it
   * and without: {@code al-Assad, Assad}; {@code von der Leyen, Leyen}. Stated family names go
   * before, for names that don't end in one.
   */
  public static Collection<String> of(List<String> names, List<String> familyNames) {
    if (!familyNames.isEmpty()) {
      return familyNames;
    }
    Set<String> surnames = new LinkedHashSet<>();
    for (String name : names) {
      derive(name.strip(), surnames);
    }
    return surnames;
  }

  private static void derive(String name, Set<String> surnames) {
    int begin = name.lastIndexOf(' ') + 1;
    if (begin == 0) {
      return;
    }
    String last = name.substring(begin);
    int particles = begin;
    while (particles > 0 && Character.isLowerCase(name.codePointAt(wordBefore(name, particles)))) {
      particles = wordBefore(name, particles);
    }
    add(name.substring(particles), surnames);
    add(last, surnames);
    if (Character.isLowerCase(last.codePointAt(0))) {
      add(last.substring(last.indexOf('-') + 1), surnames);
    }
  }

  private static int wordBefore(String name, int begin) {
    return name.lastIndexOf(' ', begin - 2) + 1;
  }

  private static void add(String surname, Set<String> surnames) {
    if (surname.length() >= SHORTEST) {
      surnames.add(surname);
    }
  }
}
