package org.newsgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.model.IriMinter;

/**
 * The terms of the project's own ontology that stand in data; each is defined in {@code
 * ontology/newsgraph.ttl}, and a test compares the two.
 */
public final class Ng {
  /** The namespace of the ontology, whatever the base of the instances is. */
  public static final String NAMESPACE = IriMinter.NAMESPACE + "ns#";

  // classes
  public static final Node REPORT = of("Report");
  public static final Node CAPTURE = of("Capture");
  public static final Node FIELD_SOURCE = of("FieldSource");
  public static final Node PROMO_ITEM = of("PromoItem");
  public static final Node MENTION_TALLY = of("MentionTally");
  public static final Node TENURE = of("Tenure");
  public static final Node OFFICE = of("Office");
  public static final Node ROLE_MENTION = of("RoleMention");
  public static final Node TOPIC_CLASS = of("Topic");
  public static final Node MEASURE = of("Measure");
  public static final Node LEGAL_INSTRUMENT = of("LegalInstrument");
  public static final Node LEGAL_PROCEEDING = of("LegalProceeding");
  public static final Node PERSON = of("Person");
  public static final Node ORGANIZATION = of("Organization");
  public static final Node MEDIA_ORGANIZATION = of("MediaOrganization");
  public static final Node GROUP = of("Group");
  public static final Node PLACE = of("Place");
  public static final Node EXTRACTION_RULES = of("ExtractionRules");
  public static final Node KNOWLEDGE = of("Knowledge");
  public static final Node DECISIONS = of("Decisions");
  public static final Node DECISION = of("Decision");

  // captures and articles
  public static final Node CAPTURE_OF = of("captureOf");
  public static final Node DATED_NOT_BEFORE = of("datedNotBefore");
  public static final Node SHOWS_PROMO = of("showsPromo");
  public static final Node PROMO_LABEL = of("promoLabel");
  public static final Node SOURCE_LINE = of("sourceLine");
  public static final Node BYLINE = of("byline");
  public static final Node PUBLICATION_DAY = of("publicationDay");
  public static final Node PARAGRAPH_COUNT = of("paragraphCount");
  public static final Node FIELD_OF = of("fieldOf");
  public static final Node OF_PROPERTY = of("ofProperty");
  public static final Node READ_FROM = of("readFrom");
  public static final Node AS_PRINTED = of("asPrinted");
  public static final Node FINGERPRINT = of("fingerprint");

  // mentions
  public static final Node NAMES = of("names");
  public static final Node TALLY_OF = of("tallyOf");
  public static final Node TALLY_IN = of("tallyIn");
  public static final Node MENTION_COUNT = of("mentionCount");

  // entities
  public static final Node COUNTRY = of("country");
  public static final Node PART_OF = of("partOf");

  // what reports say, and how
  public static final Node REPORTS = of("reports");
  public static final Node FOUND_IN = of("foundIn");
  public static final Node EVIDENCE = of("evidence");
  public static final Node TRIGGER = of("trigger");
  public static final Node VOICE = of("voice");
  public static final Node ATTRIBUTED_TO = of("attributedTo");
  public static final Node POLARITY = of("polarity");
  public static final Node MODALITY = of("modality");
  public static final Node CONFIDENCE = of("confidence");
  public static final Node RULE = of("rule");
  public static final Node CLAIM_CONTENT = of("claimContent");
  public static final Node CLAIM_TEXT = of("claimText");

  // names of parties, ready to print
  public static final Node ACTOR_NAMES = of("actorNames");
  public static final Node RECIPIENT_NAMES = of("recipientNames");
  public static final Node MEDIATOR_NAMES = of("mediatorNames");
  public static final Node MEDIATED_NAMES = of("mediatedNames");
  public static final Node ROLE_NAMES = of("roleNames");
  public static final Node ATTRIBUTED_TO_NAMES = of("attributedToNames");
  public static final Node COURT_NAMES = of("courtNames");
  public static final Node APPLICANT_NAMES = of("applicantNames");
  public static final Node ISSUED_BY_NAMES = of("issuedByNames");
  public static final Node AGAINST_NAMES = of("againstNames");
  public static final Node OFFENCE_NAMES = of("offenceNames");

  // events
  public static final Node ACTOR = of("actor");
  public static final Node RECIPIENT = of("recipient");
  public static final Node MEDIATOR = of("mediator");
  public static final Node HOST = of("host");
  public static final Node INSTRUMENT = of("instrument");
  public static final Node TARGET = of("target");
  public static final Node BENEFICIARY = of("beneficiary");
  public static final Node TOPIC = of("topic");
  public static final Node MODE = of("mode");
  public static final Node CONTEXT = of("context");
  public static final Node CAUSE = of("cause");
  public static final Node INVOLVES = of("involves");
  public static final Node QUAD_CLASS = of("quadClass");
  public static final Node SOURCE_COUNTRY = of("sourceCountry");
  public static final Node TARGET_COUNTRY = of("targetCountry");
  public static final Node EDTF = of("edtf");
  public static final Node DATE_PRECISION = of("datePrecision");
  public static final Node DATE_EXPRESSION = of("dateExpression");
  public static final Node FREQUENCY = of("frequency");
  public static final Node ISO_WEEK = of("isoWeek");

  // offices
  public static final Node OFFICE_TITLE = of("officeTitle");
  public static final Node TENURE_STATUS = of("tenureStatus");
  public static final Node OBSERVED_AT = of("observedAt");

  // figures
  public static final Node STATED_VALUE = of("statedValue");
  public static final Node STATED_MAXIMUM = of("statedMaximum");
  public static final Node MATTER = of("matter");
  public static final Node COMPARATOR = of("comparator");
  public static final Node COUNTED = of("counted");
  public static final Node COMPOSITION = of("composition");
  public static final Node COUNTED_FROM = of("countedFrom");
  public static final Node AS_OF = of("asOf");

  // law
  public static final Node LEGAL_KIND = of("legalKind");
  public static final Node ISSUED_BY = of("issuedBy");
  public static final Node AGAINST = of("against");
  public static final Node COURT = of("court");
  public static final Node APPLICANT = of("applicant");
  public static final Node RESPONDENT = of("respondent");
  public static final Node ALLEGED_OFFENCE = of("allegedOffence");
  public static final Node PROCEEDING_STATUS = of("proceedingStatus");

  // how a kind of event is told
  public static final Node PHRASE = of("phrase");
  public static final Node PHRASE_ALONE = of("phraseAlone");

  // derived links
  public static final Node SAME_EVENT_AS = of("sameEventAs");
  public static final Node SAME_ENTITY_AS = of("sameEntityAs");
  public static final Node COPY_OF = of("copyOf");
  public static final Node DIFFERENT_FROM = of("differentFrom");
  public static final Node REPRESENTATIVE = of("representative");

  // decisions of people
  public static final Node CORRECTED_BY = of("correctedBy");
  public static final Node ACTION = of("action");
  public static final Node DECIDED_BY = of("decidedBy");

  // links with their reasons
  public static final Node LINK = of("Link");
  public static final Node LINK_SOURCE = of("linkSource");
  public static final Node LINK_TARGET = of("linkTarget");
  public static final Node LINK_PROPERTY = of("linkProperty");
  public static final Node REASON = of("reason");
  public static final Node SCORE = of("score");

  private Ng() {}

  /** The term of a local name, such as {@code Court}. */
  public static Node of(String localName) {
    return NodeFactory.createURI(NAMESPACE + localName);
  }
}
