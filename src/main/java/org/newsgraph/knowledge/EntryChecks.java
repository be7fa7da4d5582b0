package org.newsgraph.knowledge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.turtle.Vocabulary;
import org.newsgraph.model.Fold;
import org.newsgraph.problem.ProblemSink;

/** Finds entries that nothing tells apart, and links between entries that can't be. */
final class EntryChecks {
  private static final Set<String> COUNTRIES = Set.of("Country", "Territory");

  private final ProblemSink problems;

  EntryChecks(ProblemSink problems) {
    this.problems = problems;
  }

  /** Expects entries that are complete. */
  void check(Map<String, EntryDraft> entries) {
    Map<String, EntryDraft> owners = new HashMap<>();
    for (EntryDraft entry : entries.values()) {
      Set<String> names = new HashSet<>();
      entry.names.forEach(name -> names.add(Fold.name(name)));
      entry.acronyms.forEach(acronym -> names.add("acronym " + acronym));
      for (String name : names) {
        clash(name, entry, owners.putIfAbsent(name + " " + apart(entry), entry));
      }
      links(entry, entries);
    }
  }

  /**
   * What tells an entry from others of its name: what kind of thing it is and where it belongs. A
   * country is where it is; two people of one country need a fuller name.
   */
  private static String apart(EntryDraft entry) {
    if ("Country".equals(entry.entityClass)) {
      return entry.iri;
    }
    String kind = entry.isPerson() ? "Person" : Objects.requireNonNull(entry.entityClass);
    return kind + " " + (entry.country != null ? entry.country : entry.partOf);
  }

  private void clash(String name, EntryDraft entry, @Nullable EntryDraft other) {
    if (other == null) {
      return;
    }
    String words = name.startsWith("acronym ") ? name.substring("acronym ".length()) : name;
    problems.report(
        entry.position.error(
            "found the name '"
                + words
                + "' of "
                + Vocabulary.shorten(entry.iri)
                + ", which "
                + Vocabulary.shorten(other.iri)
                + " has too ("
                + other.position.file()
                + ":"
                + other.position.line()
                + "), and no difference of class or country",
            "drop the name from one, give one its country, or make them one"));
  }

  private void links(EntryDraft entry, Map<String, EntryDraft> entries) {
    if (entry.country != null) {
      EntryDraft country = Objects.requireNonNull(entries.get(entry.country));
      if (!COUNTRIES.contains(country.entityClass) || "Country".equals(entry.entityClass)) {
        problems.report(
            entry.position.error(
                "found ng:country "
                    + Vocabulary.shorten(country.iri)
                    + " of "
                    + Vocabulary.shorten(entry.iri)
                    + ", expected a country or territory, and none of a country",
                "correct the link"));
      }
    }
    if (isPartOfItself(entry, entries)) {
      problems.report(
          entry.position.error(
              "found that " + Vocabulary.shorten(entry.iri) + " is part of itself",
              "correct ng:partOf or org:unitOf of one on the way"));
    }
  }

  private static boolean isPartOfItself(EntryDraft entry, Map<String, EntryDraft> entries) {
    Set<String> seen = new HashSet<>();
    EntryDraft whole = entry;
    while (whole != null && whole.partOf != null && seen.add(whole.iri)) {
      whole = entries.get(whole.partOf);
      if (whole == entry) {
        return true;
      }
    }
    return false;
  }
}
