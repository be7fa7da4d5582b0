package org.newsgraph.model.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal instrument or proceeding.
 *
 * @param kind {@code arrestWarrant}, {@code charge}, {@code investigation}, {@code case}, {@code
 *     ruling}, {@code conviction}, {@code acquittal}, {@code sentence}, {@code extradition}, {@code
 *     sanctions}, {@code resolution}
 * @param number official number
 * @param entity IRI of the knowledge base's proceeding or instrument that it is, where that is sure
 * @param against persons
 * @param offences local names of the offence scheme, such as {@code warCrimes}; alleged
 * @param status {@code issued}, {@code pending}, ...
 */
public record LegalFact(
    String id,
    String kind,
    @Nullable String number,
    @Nullable String name,
    @Nullable String entity,
    List<Party> court,
    List<Party> issuedBy,
    List<Party> applicant,
    List<Party> respondent,
    List<Party> against,
    List<String> offences,
    @Nullable Party about,
    @Nullable EventDate date,
    @Nullable String status,
    Evidence evidence,
    Assertion assertion)
    implements Fact {
  public LegalFact {
    court = List.copyOf(court);
    issuedBy = List.copyOf(issuedBy);
    applicant = List.copyOf(applicant);
    respondent = List.copyOf(respondent);
    against = List.copyOf(against);
    offences = List.copyOf(offences);
  }

  /** The same fact as one that the knowledge base has under that IRI and name. */
  public LegalFact known(String iri, String label) {
    return new LegalFact(
        id,
        kind,
        number,
        label,
        iri,
        court,
        issuedBy,
        applicant,
        respondent,
        against,
        offences,
        about,
        date,
        status,
        evidence,
        assertion);
  }
}
