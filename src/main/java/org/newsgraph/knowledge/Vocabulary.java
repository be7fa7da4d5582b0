package org.newsgraph.knowledge;

import org.newsgraph.model.IriMinter;

/** The IRIs that knowledge files are written in. */
final class Vocabulary {
  static final String NG = IriMinter.NAMESPACE + "ns#";
  static final String KB = IriMinter.NAMESPACE + "kb/";

  static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final String PREF_LABEL = SKOS + "prefLabel";
  static final String ALT_LABEL = SKOS + "altLabel";
  static final String EXACT_MATCH = SKOS + "exactMatch";
  static final String ORG = "http://www.w3.org/ns/org#";
  static final String UNIT_OF = ORG + "unitOf";
  static final String MEMBER = ORG + "member";
  static final String ORGANIZATION = ORG + "organization";
  static final String SCHEMA = "https://schema.org/";
  static final String FAMILY_NAME = SCHEMA + "familyName";
  static final String START_DATE = SCHEMA + "startDate";
  static final String END_DATE = SCHEMA + "endDate";
  static final String BIRTH_DATE = SCHEMA + "birthDate";
  static final String DEATH_DATE = SCHEMA + "deathDate";
  static final String FOUNDING_DATE = SCHEMA + "foundingDate";
  static final String DISSOLUTION_DATE = SCHEMA + "dissolutionDate";
  static final String DCTERMS = "http://purl.org/dc/terms/";
  static final String DATE = DCTERMS + "date";
  static final String ISSUED = DCTERMS + "issued";
  static final String IDENTIFIER = DCTERMS + "identifier";
  static final String HEADER = "http://www.w3.org/2002/07/owl#Ontology";

  static final String ACRONYM = NG + "acronym";
  static final String DEMONYM = NG + "demonym";
  static final String METONYM = NG + "metonym";
  static final String PART_OF = NG + "partOf";
  static final String COUNTRY = NG + "country";
  static final String CAPITAL = NG + "capital";
  static final String SECTOR = NG + "sector";
  static final String OFFICE_TITLE = NG + "officeTitle";
  static final String TENURE = NG + "Tenure";
  static final String COURT = NG + "court";
  static final String ISSUED_BY = NG + "issuedBy";
  static final String APPLICANT = NG + "applicant";
  static final String RESPONDENT = NG + "respondent";
  static final String AGAINST = NG + "against";
  static final String ALLEGED_OFFENCE = NG + "allegedOffence";
  static final String IN_PROCEEDING = NG + "inProceeding";
  static final String OFFENCES = IriMinter.NAMESPACE + "offences#";

  private Vocabulary() {}

  /** The IRI as people write it: {@code ng:country}, or in angle brackets. */
  static String shorten(String iri) {
    if (iri.startsWith(NG)) {
      return "ng:" + iri.substring(NG.length());
    }
    if (iri.startsWith(OFFENCES)) {
      return "of:" + iri.substring(OFFENCES.length());
    }
    return iri.startsWith(KB) ? "kb:" + iri.substring(KB.length()) : "<" + iri + ">";
  }
}
