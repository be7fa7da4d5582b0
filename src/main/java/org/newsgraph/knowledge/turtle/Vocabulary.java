package org.newsgraph.knowledge.turtle;

import org.newsgraph.model.IriMinter;

/** The IRIs that knowledge files are written in. */
public final class Vocabulary {
  public static final String NG = IriMinter.NAMESPACE + "ns#";
  public static final String KB = IriMinter.NAMESPACE + "kb/";

  public static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  public static final String PREF_LABEL = SKOS + "prefLabel";
  public static final String ALT_LABEL = SKOS + "altLabel";
  public static final String EXACT_MATCH = SKOS + "exactMatch";
  public static final String ORG = "http://www.w3.org/ns/org#";
  public static final String UNIT_OF = ORG + "unitOf";
  public static final String MEMBER = ORG + "member";
  public static final String ORGANIZATION = ORG + "organization";
  public static final String SCHEMA = "https://schema.org/";
  public static final String FAMILY_NAME = SCHEMA + "familyName";
  public static final String START_DATE = SCHEMA + "startDate";
  public static final String END_DATE = SCHEMA + "endDate";
  public static final String BIRTH_DATE = SCHEMA + "birthDate";
  public static final String DEATH_DATE = SCHEMA + "deathDate";
  public static final String FOUNDING_DATE = SCHEMA + "foundingDate";
  public static final String DISSOLUTION_DATE = SCHEMA + "dissolutionDate";
  public static final String DCTERMS = "http://purl.org/dc/terms/";
  public static final String DATE = DCTERMS + "date";
  public static final String ISSUED = DCTERMS + "issued";
  public static final String IDENTIFIER = DCTERMS + "identifier";
  public static final String HEADER = "http://www.w3.org/2002/07/owl#Ontology";

  public static final String ACRONYM = NG + "acronym";
  public static final String DEMONYM = NG + "demonym";
  public static final String METONYM = NG + "metonym";
  public static final String PART_OF = NG + "partOf";
  public static final String COUNTRY = NG + "country";
  public static final String CAPITAL = NG + "capital";
  public static final String SECTOR = NG + "sector";
  public static final String OFFICE_TITLE = NG + "officeTitle";
  public static final String TENURE = NG + "Tenure";
  public static final String COURT = NG + "court";
  public static final String ISSUED_BY = NG + "issuedBy";
  public static final String APPLICANT = NG + "applicant";
  public static final String RESPONDENT = NG + "respondent";
  public static final String AGAINST = NG + "against";
  public static final String ALLEGED_OFFENCE = NG + "allegedOffence";
  public static final String IN_PROCEEDING = NG + "inProceeding";
  public static final String OFFENCES = IriMinter.NAMESPACE + "offences#";

  private Vocabulary() {}

  /** The IRI as people write it: {@code ng:country}, or in angle brackets. */
  public static String shorten(String iri) {
    if (iri.startsWith(NG)) {
      return "ng:" + iri.substring(NG.length());
    }
    if (iri.startsWith(OFFENCES)) {
      return "of:" + iri.substring(OFFENCES.length());
    }
    return iri.startsWith(KB) ? "kb:" + iri.substring(KB.length()) : "<" + iri + ">";
  }
}
