package org.newsgraph.knowledge;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/** Drops what can't be used of the drafts, and says why. */
final class Checks {
  private final ProblemSink problems;

  Checks(ProblemSink problems) {
    this.problems = problems;
  }

  /** Removes incomplete entries and links that lead nowhere. */
  void entries(Map<String, EntryDraft> entries) {
    Iterator<EntryDraft> iterator = entries.values().iterator();
    while (iterator.hasNext()) {
      Optional<Problem> problem = incomplete(iterator.next());
      if (problem.isPresent()) {
        problems.report(problem.get());
        iterator.remove();
      }
    }
    for (EntryDraft entry : entries.values()) {
      references(entry, entries);
    }
  }

  private static Optional<Problem> incomplete(EntryDraft entry) {
    String subject = Vocabulary.shorten(entry.iri);
    if (entry.entityClass == null) {
      return Optional.of(
          entry.position.error(
              "found " + subject + " without a class, expected one such as ng:Person",
              "add 'a ng:CLASS'"));
    }
    if (entry.label == null) {
      return Optional.of(
          entry.position.error(
              "found " + subject + " without a name, expected an English skos:prefLabel",
              "add skos:prefLabel \"...\"@en"));
    }
    return Optional.empty();
  }

  private void references(EntryDraft entry, Map<String, EntryDraft> entries) {
    for (EntryDraft.Reference reference : entry.references) {
      if (!entries.containsKey(reference.iri())) {
        problems.report(unknown(reference.iri(), reference.position()));
      }
    }
    entry.country = known(entry.country, entries);
    entry.partOf = known(entry.partOf, entries);
  }

  /** The tenures that can be used. */
  List<TenureDraft> tenures(List<TenureDraft> tenures, Map<String, EntryDraft> entries) {
    List<TenureDraft> good = new ArrayList<>(tenures.size());
    for (TenureDraft tenure : tenures) {
      Optional<Problem> problem = wrong(tenure, entries);
      if (problem.isPresent()) {
        problems.report(problem.get());
      } else {
        good.add(tenure);
      }
    }
    return good;
  }

  private static Optional<Problem> wrong(TenureDraft tenure, Map<String, EntryDraft> entries) {
    if (tenure.person == null || tenure.title == null) {
      return Optional.of(
          tenure.position.error(
              "found a tenure without "
                  + (tenure.person == null ? "its person" : "the title of its office")
                  + ", expected org:member and ng:officeTitle",
              "add it"));
    }
    for (String iri : references(tenure)) {
      if (!entries.containsKey(iri)) {
        return Optional.of(unknown(iri, tenure.position));
      }
    }
    return dates(tenure);
  }

  private static List<String> references(TenureDraft tenure) {
    List<String> iris = new ArrayList<>(3);
    for (String iri : new @Nullable String[] {tenure.person, tenure.organization, tenure.country}) {
      if (iri != null) {
        iris.add(iri);
      }
    }
    return iris;
  }

  private static Optional<Problem> dates(TenureDraft tenure) {
    for (String date : new @Nullable String[] {tenure.from, tenure.until}) {
      if (date != null && !isDate(date)) {
        return Optional.of(
            tenure.position.error(
                "found the date '" + date + "', expected YYYY, YYYY-MM or YYYY-MM-DD",
                "correct the date"));
      }
    }
    if (tenure.from != null && tenure.until != null && isAfter(tenure.from, tenure.until)) {
      return Optional.of(
          tenure.position.error(
              "found a tenure from " + tenure.from + " until " + tenure.until,
              "correct the dates"));
    }
    return Optional.empty();
  }

  /** Compares as far as both are known. */
  private static boolean isAfter(String from, String until) {
    int length = Math.min(from.length(), until.length());
    return from.substring(0, length).compareTo(until.substring(0, length)) > 0;
  }

  static boolean isDate(String text) {
    try {
      switch (text.length()) {
        case 4 -> Year.parse(text);
        case 7 -> YearMonth.parse(text);
        default -> LocalDate.parse(text);
      }
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static Problem unknown(String iri, Position position) {
    return position.error(
        "found the unknown entry " + Vocabulary.shorten(iri) + ", expected one that is described",
        "correct the name or describe the entry");
  }

  private static @Nullable String known(@Nullable String iri, Map<String, EntryDraft> entries) {
    return iri != null && entries.containsKey(iri) ? iri : null;
  }
}
