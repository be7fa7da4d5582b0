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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.turtle.Position;
import org.newsgraph.knowledge.turtle.Vocabulary;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/** Drops what can't be used of the drafts, and says why. */
final class Checks {
  private final ProblemSink problems;
  private final Predicate<String> known;

  /**
   * @param known whether an entry stands elsewhere
   */
  Checks(ProblemSink problems, Predicate<String> known) {
    this.problems = problems;
    this.known = known;
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
    return incomplete(entry.iri, entry.entityClass, entry.label, "ng:Person", entry.position)
        .or(() -> dates(Vocabulary.shorten(entry.iri), entry.from, entry.until, entry.position));
  }

  private static Optional<Problem> incomplete(
      String iri,
      @Nullable String entityClass,
      @Nullable String label,
      String example,
      Position position) {
    String subject = Vocabulary.shorten(iri);
    if (entityClass == null) {
      return Optional.of(
          position.error(
              "found " + subject + " without a class, expected one such as " + example,
              "add 'a ng:CLASS'"));
    }
    if (label == null) {
      return Optional.of(
          position.error(
              "found " + subject + " without a name, expected an English skos:prefLabel",
              "add skos:prefLabel \"...\"@en"));
    }
    return Optional.empty();
  }

  private void references(EntryDraft entry, Map<String, EntryDraft> entries) {
    for (EntryDraft.Reference reference : entry.references) {
      if (!isEntry(reference.iri(), entries)) {
        problems.report(unknown(reference.iri(), reference.position()));
      }
    }
    entry.country = entryOrNull(entry.country, entries);
    entry.partOf = entryOrNull(entry.partOf, entries);
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

  private Optional<Problem> wrong(TenureDraft tenure, Map<String, EntryDraft> entries) {
    if (tenure.person == null || tenure.title == null) {
      return Optional.of(
          tenure.position.error(
              "found a tenure without "
                  + (tenure.person == null ? "its person" : "the title of its office")
                  + ", expected org:member and ng:officeTitle",
              "add it"));
    }
    for (String iri : references(tenure)) {
      if (!isEntry(iri, entries)) {
        return Optional.of(unknown(iri, tenure.position));
      }
    }
    return dates("a tenure", tenure.from, tenure.until, tenure.position);
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

  private static Optional<Problem> dates(
      String of, @Nullable String from, @Nullable String until, Position position) {
    for (String date : new @Nullable String[] {from, until}) {
      if (date != null && !isDate(date)) {
        return Optional.of(
            position.error(
                "found the date '" + date + "', expected YYYY, YYYY-MM or YYYY-MM-DD",
                "correct the date"));
      }
    }
    if (from != null && until != null && isAfter(from, until)) {
      return Optional.of(
          position.error("found " + of + " from " + from + " until " + until, "correct the dates"));
    }
    return Optional.empty();
  }

  /** Compares as far as both are known. */
  static boolean isAfter(String from, String until) {
    int length = Math.min(from.length(), until.length());
    return from.substring(0, length).compareTo(until.substring(0, length)) > 0;
  }

  /** The proceedings that can be used. */
  List<ProceedingDraft> proceedings(
      Map<String, ProceedingDraft> proceedings, Map<String, EntryDraft> entries) {
    List<ProceedingDraft> good = new ArrayList<>(proceedings.size());
    for (ProceedingDraft proceeding : proceedings.values()) {
      Optional<Problem> problem = wrong(proceeding, proceedings, entries);
      if (problem.isPresent()) {
        problems.report(problem.get());
      } else {
        good.add(proceeding);
      }
    }
    return good;
  }

  private Optional<Problem> wrong(
      ProceedingDraft proceeding,
      Map<String, ProceedingDraft> proceedings,
      Map<String, EntryDraft> entries) {
    Optional<Problem> problem =
        incomplete(
            proceeding.iri,
            proceeding.entityClass,
            proceeding.label,
            "ng:CourtCase",
            proceeding.position);
    if (problem.isPresent()) {
      return problem;
    }
    if (proceeding.courts.isEmpty()) {
      return Optional.of(
          proceeding.position.error(
              "found " + Vocabulary.shorten(proceeding.iri) + " without its court or council",
              "add ng:court or ng:issuedBy"));
    }
    for (EntryDraft.Reference reference : proceeding.references) {
      if (!isEntry(reference.iri(), entries)) {
        return Optional.of(unknown(reference.iri(), reference.position()));
      }
    }
    EntryDraft.Reference within = proceeding.within;
    if (within != null && !proceedings.containsKey(within.iri())) {
      return Optional.of(unknown(within.iri(), within.position()));
    }
    return dates("a proceeding", proceeding.from, proceeding.until, proceeding.position);
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

  private @Nullable String entryOrNull(@Nullable String iri, Map<String, EntryDraft> entries) {
    return iri != null && isEntry(iri, entries) ? iri : null;
  }

  private boolean isEntry(String iri, Map<String, EntryDraft> entries) {
    return entries.containsKey(iri) || known.test(iri);
  }
}
