package org.newsgraph.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.newsgraph.knowledge.match.Surnames;
import org.newsgraph.knowledge.prepared.PartBuilder;
import org.newsgraph.model.entity.NameMatch.Kind;
import org.newsgraph.problem.ProblemSink;

/** Checks drafts and puts what can be used into a part of the knowledge. */
final class Assembly {
  private final Checks checks;
  private final boolean ownOnly;

  /**
   * @param known whether an entry stands in another part
   */
  Assembly(ProblemSink problems, Predicate<String> known) {
    this(new Checks(problems, known), false);
  }

  private Assembly(Checks checks, boolean ownOnly) {
    this.checks = checks;
    this.ownOnly = ownOnly;
  }

  /** The same for what files of the user say alone. */
  Assembly ownOnly() {
    return new Assembly(checks, true);
  }

  void assemble(Drafts drafts, PartBuilder part) {
    Map<String, ProceedingDraft> proceedings = drafts.proceedings();
    List<TenureDraft> tenures = drafts.tenures();
    Map<String, EntryDraft> entries = drafts.entries();
    checks.entries(entries);
    for (TenureDraft tenure : checks.tenures(tenures, entries)) {
      if (tenure.own || !ownOnly) {
        part.tenure(tenure.tenure());
      }
    }
    for (ProceedingDraft proceeding : checks.proceedings(proceedings, entries)) {
      if (proceeding.own || !ownOnly) {
        part.proceeding(proceeding.proceeding());
      }
    }
    for (EntryDraft entry : entries.values()) {
      if (entry.own || !ownOnly) {
        add(entry, part);
      }
    }
  }

  private static void add(EntryDraft entry, PartBuilder part) {
    int number = part.entity(entry.entity());
    for (Kind kind : Kind.values()) {
      for (String name : names(entry, kind)) {
        part.name(number, kind, name);
      }
    }
  }

  private static Collection<String> names(EntryDraft entry, Kind kind) {
    return switch (kind) {
      case NAME -> entry.names;
      case ACRONYM -> entry.acronyms;
      case DEMONYM -> entry.demonyms;
      case SURNAME -> entry.isPerson() ? Surnames.of(entry.names, entry.familyNames) : List.of();
      case METONYM -> entry.metonyms;
    };
  }
}
