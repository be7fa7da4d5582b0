package org.newsgraph.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.turtle.Position;
import org.newsgraph.model.entity.KnownProceeding;

/** What the files say of one proceeding or legal instrument, gathered while they are read. */
final class ProceedingDraft {
  final String iri;
  final Position position;
  final List<String> numbers = new ArrayList<>(1);
  final List<String> courts = new ArrayList<>(1);
  final List<String> applicants = new ArrayList<>(0);
  final List<String> respondents = new ArrayList<>(0);
  final List<String> against = new ArrayList<>(1);

  /** IRIs that must be entries, with the place where each is named. */
  final List<EntryDraft.Reference> references = new ArrayList<>(2);

  /** The proceeding that it belongs to; known ones are other proceedings. */
  EntryDraft.@Nullable Reference within;

  /** Whether a file of the user says something of it. */
  boolean own;

  boolean instrument;
  @Nullable String entityClass;
  @Nullable String label;
  @Nullable String from;
  @Nullable String until;

  ProceedingDraft(String iri, Position position) {
    this.iri = iri;
    this.position = position;
  }

  KnownProceeding proceeding() {
    return new KnownProceeding(
        iri,
        Objects.requireNonNull(label),
        Objects.requireNonNull(entityClass),
        numbers,
        courts,
        applicants,
        respondents,
        against,
        within == null ? null : within.iri(),
        instrument,
        from,
        until);
  }
}
