package org.newsgraph.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.knowledge.match.NameMatcher;
import org.newsgraph.knowledge.match.Surnames;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.KnownEntity;
import org.newsgraph.model.entity.NameMatch.Kind;
import org.newsgraph.problem.ProblemSink;

/** Makes the knowledge base of checked drafts. */
final class Assembly {
  private final Checks checks;

  Assembly(ProblemSink problems) {
    this.checks = new Checks(problems);
  }

  KnowledgeBase assemble(Drafts drafts, String dateOfKnowledge, String sha256) {
    Map<String, ProceedingDraft> proceedings = drafts.proceedings();
    List<TenureDraft> tenures = drafts.tenures();
    Map<String, EntryDraft> entries = drafts.entries();
    checks.entries(entries);
    tenures = checks.tenures(tenures, entries);
    List<ProceedingDraft> known = checks.proceedings(proceedings, entries);
    Map<String, KnownEntity> entities = new LinkedHashMap<>();
    entries.forEach((iri, entry) -> entities.put(iri, entry.entity()));
    return new KnowledgeIndex(
        entities,
        matcher(entities.values(), new ArrayList<>(entries.values())),
        tenures.stream().map(TenureDraft::tenure).toList(),
        known.stream().map(ProceedingDraft::proceeding).toList(),
        dateOfKnowledge,
        sha256);
  }

  /** Adds from the last kind and IRI to the first, as the matcher lists the last added first. */
  private static NameMatcher matcher(Collection<KnownEntity> entities, List<EntryDraft> entries) {
    NameMatcher matcher = new NameMatcher(entities.toArray(KnownEntity[]::new));
    Kind[] kinds = Kind.values();
    for (int kind = kinds.length - 1; kind >= 0; kind--) {
      for (int i = entries.size() - 1; i >= 0; i--) {
        for (String name : names(entries.get(i), kinds[kind])) {
          matcher.add(name, i, kinds[kind]);
        }
      }
    }
    return matcher;
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
