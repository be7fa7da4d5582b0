package org.newsgraph.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.turtle.Vocabulary;
import org.newsgraph.problem.ProblemSink;

/** Finds tenures that can't be: two holders of one office, before a birth, after an end. */
final class TenureChecks {
  private static final String SHARED = "shared-offices.tsv";

  private final ProblemSink problems;

  /** Titles of offices that several hold at a time. */
  private final Set<String> shared = shared();

  TenureChecks(ProblemSink problems) {
    this.problems = problems;
  }

  private static Set<String> shared() {
    try (InputStream in = ShippedFiles.open(SHARED)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(SHARED, e);
    }
  }

  /** Passes over what loading has found wrong. */
  void check(List<TenureDraft> tenures, Map<String, EntryDraft> entries) {
    Map<String, List<TenureDraft>> offices = new LinkedHashMap<>();
    for (TenureDraft tenure : tenures) {
      if (tenure.person != null && tenure.title != null && isDated(tenure)) {
        offices.computeIfAbsent(office(tenure), o -> new ArrayList<>(1)).add(tenure);
        lifetime(tenure, entries.get(tenure.person));
        lifetime(tenure, entries.get(String.valueOf(tenure.organization)));
      }
    }
    offices.values().forEach(this::overlaps);
  }

  private static boolean isDated(TenureDraft tenure) {
    return (tenure.from == null || Checks.isDate(tenure.from))
        && (tenure.until == null || Checks.isDate(tenure.until));
  }

  /** One holder at a time has each of these; the same person has any office once. */
  private String office(TenureDraft tenure) {
    boolean several =
        shared.contains(tenure.title) || (tenure.organization == null && tenure.country == null);
    return tenure.title
        + "|"
        + tenure.organization
        + "|"
        + tenure.country
        + "|"
        + (several ? tenure.person : "");
  }

  private void overlaps(List<TenureDraft> office) {
    List<TenureDraft> dated = new ArrayList<>(office);
    dated.removeIf(tenure -> tenure.from == null);
    dated.sort(Comparator.comparing(tenure -> String.valueOf(tenure.from)));
    for (int i = 1; i < dated.size(); i++) {
      TenureDraft before = dated.get(i - 1);
      TenureDraft tenure = dated.get(i);
      if (before.until == null || isAfter(before.until, tenure.from)) {
        problems.report(
            tenure.position.error(
                "found "
                    + person(tenure)
                    + " as "
                    + tenure.title
                    + " from "
                    + tenure.from
                    + ", when "
                    + person(before)
                    + " was so until "
                    + (before.until == null ? "now" : before.until)
                    + " ("
                    + before.position.file()
                    + ":"
                    + before.position.line()
                    + "), expected one holder at a time",
                "correct the dates, or the title if it is of another office"));
      }
    }
  }

  private void lifetime(TenureDraft tenure, @Nullable EntryDraft holder) {
    if (holder == null) {
      return;
    }
    boolean tooEarly = isAfter(holder.from, tenure.from);
    boolean tooLate =
        isAfter(tenure.until, holder.until)
            || isAfter(tenure.from, holder.until)
            || (tenure.until == null && holder.until != null);
    if (tooEarly || tooLate) {
      problems.report(
          tenure.position.error(
              "found "
                  + person(tenure)
                  + " as "
                  + tenure.title
                  + (tooEarly ? " from " + tenure.from : " until " + ended(tenure))
                  + ", but "
                  + Vocabulary.shorten(holder.iri)
                  + (tooEarly ? " begins in " + holder.from : " ends in " + holder.until),
              "correct the dates"));
    }
  }

  private static String ended(TenureDraft tenure) {
    return tenure.until == null ? "now" : tenure.until;
  }

  private static String person(TenureDraft tenure) {
    return Vocabulary.shorten(String.valueOf(tenure.person));
  }

  private static boolean isAfter(@Nullable String date, @Nullable String other) {
    return date != null && other != null && Checks.isAfter(date, other);
  }
}
