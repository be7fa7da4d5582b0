package org.newsgraph.model.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proceeding or a legal instrument of the knowledge base. Texts don't find it by its name: facts
 * are linked to it where court, parties and date agree.
 *
 * @param iri under {@code IriMinter.NAMESPACE + "kb/"}
 * @param name preferred English label
 * @param entityClass local name of the ontology's class: {@code CourtCase}, {@code ArrestWarrant}
 * @param numbers official numbers: {@code 2231}, {@code ICC-01/18}
 * @param courts IRIs of the courts or councils before which it is or that issued it
 * @param applicants IRIs
 * @param respondents IRIs
 * @param against IRIs of the accused
 * @param within IRI of the proceeding that it belongs to
 * @param isInstrument whether it was issued on a day, as a warrant is, and not open from then on
 * @param from ISO 8601 date of begin or issue, as precise as known
 * @param until absent: not ended at the knowledge base's date of knowledge, or no end known
 */
public record KnownProceeding(
    String iri,
    String name,
    String entityClass,
    List<String> numbers,
    List<String> courts,
    List<String> applicants,
    List<String> respondents,
    List<String> against,
    @Nullable String within,
    boolean isInstrument,
    @Nullable String from,
    @Nullable String until) {
  public KnownProceeding {
    numbers = List.copyOf(numbers);
    courts = List.copyOf(courts);
    applicants = List.copyOf(applicants);
    respondents = List.copyOf(respondents);
    against = List.copyOf(against);
  }
}
