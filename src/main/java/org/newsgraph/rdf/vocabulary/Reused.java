package org.newsgraph.rdf.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of other vocabularies that stand in data, under the names their authors gave them. */
public final class Reused {
  public static final String SCHEMA = "https://schema.org/";
  public static final String ORG = "http://www.w3.org/ns/org#";
  public static final String PROV = "http://www.w3.org/ns/prov#";
  public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  public static final String DCTERMS = "http://purl.org/dc/terms/";
  public static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  public static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  public static final String TIME = "http://www.w3.org/2006/time#";
  public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  public static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  public static final String EDTF = "http://id.loc.gov/datatypes/edtf/";

  public static final Node TYPE = of(RDF, "type");
  public static final Node LABEL = of(RDFS, "label");
  public static final Node PREF_LABEL = of(SKOS, "prefLabel");
  public static final Node EXACT_MATCH = of(SKOS, "exactMatch");
  public static final Node IDENTIFIER = of(DCTERMS, "identifier");
  public static final Node SOURCE = of(DCTERMS, "source");
  public static final Node TITLE = of(DCTERMS, "title");
  public static final Node DATE = of(DCTERMS, "date");

  // articles, pictures, promos
  public static final Node NEWS_ARTICLE = of(SCHEMA, "NewsArticle");
  public static final Node IMAGE_OBJECT = of(SCHEMA, "ImageObject");
  public static final Node SCHEMA_PERSON = of(SCHEMA, "Person");
  public static final Node URL = of(SCHEMA, "url");
  public static final Node CONTENT_URL = of(SCHEMA, "contentUrl");
  public static final Node HEADLINE = of(SCHEMA, "headline");
  public static final Node ABSTRACT = of(SCHEMA, "abstract");
  public static final Node ARTICLE_SECTION = of(SCHEMA, "articleSection");
  public static final Node IN_LANGUAGE = of(SCHEMA, "inLanguage");
  public static final Node PUBLISHER = of(SCHEMA, "publisher");
  public static final Node AUTHOR = of(SCHEMA, "author");
  public static final Node DATELINE = of(SCHEMA, "dateline");
  public static final Node DATE_PUBLISHED = of(SCHEMA, "datePublished");
  public static final Node DATE_MODIFIED = of(SCHEMA, "dateModified");
  public static final Node TIME_REQUIRED = of(SCHEMA, "timeRequired");
  public static final Node IMAGE = of(SCHEMA, "image");
  public static final Node CAPTION = of(SCHEMA, "caption");
  public static final Node CREDIT_TEXT = of(SCHEMA, "creditText");
  public static final Node POSITION = of(SCHEMA, "position");
  public static final Node SHA256 = of(SCHEMA, "sha256");
  public static final Node ENCODING_FORMAT = of(SCHEMA, "encodingFormat");
  public static final Node IS_PART_OF = of(SCHEMA, "isPartOf");
  public static final Node ABOUT = of(SCHEMA, "about");
  public static final Node MENTIONS = of(SCHEMA, "mentions");
  public static final Node APPEARANCE = of(SCHEMA, "appearance");

  // figures
  public static final Node OBSERVATION = of(SCHEMA, "Observation");
  public static final Node OBSERVATION_ABOUT = of(SCHEMA, "observationAbout");
  public static final Node MEASURED_PROPERTY = of(SCHEMA, "measuredProperty");
  public static final Node VALUE = of(SCHEMA, "value");
  public static final Node MIN_VALUE = of(SCHEMA, "minValue");
  public static final Node MAX_VALUE = of(SCHEMA, "maxValue");
  public static final Node UNIT_CODE = of(SCHEMA, "unitCode");
  public static final Node UNIT_TEXT = of(SCHEMA, "unitText");

  // events
  public static final Node EVENT = of(SEM, "Event");
  public static final Node EVENT_TYPE = of(SEM, "eventType");
  public static final Node HAS_PLACE = of(SEM, "hasPlace");
  public static final Node SUB_EVENT_OF = of(SEM, "subEventOf");
  public static final Node EARLIEST = of(SEM, "hasEarliestBeginTimeStamp");
  public static final Node LATEST = of(SEM, "hasLatestEndTimeStamp");

  // offices
  public static final Node MEMBER = of(ORG, "member");
  public static final Node ORGANIZATION = of(ORG, "organization");
  public static final Node ROLE = of(ORG, "role");

  // text
  public static final Node CONTEXT = of(NIF, "Context");
  public static final Node SENTENCE = of(NIF, "Sentence");
  public static final Node REFERENCE_CONTEXT = of(NIF, "referenceContext");
  public static final Node BEGIN_INDEX = of(NIF, "beginIndex");
  public static final Node END_INDEX = of(NIF, "endIndex");
  public static final Node ANCHOR_OF = of(NIF, "anchorOf");

  // provenance
  public static final Node PROV_ENTITY = of(PROV, "Entity");
  public static final Node ACTIVITY = of(PROV, "Activity");
  public static final Node SOFTWARE_AGENT = of(PROV, "SoftwareAgent");
  public static final Node WAS_DERIVED_FROM = of(PROV, "wasDerivedFrom");
  public static final Node WAS_GENERATED_BY = of(PROV, "wasGeneratedBy");
  public static final Node WAS_ASSOCIATED_WITH = of(PROV, "wasAssociatedWith");
  public static final Node USED = of(PROV, "used");
  public static final Node GENERATED_AT_TIME = of(PROV, "generatedAtTime");
  public static final Node SOFTWARE_VERSION = of(SCHEMA, "softwareVersion");

  private Reused() {}

  public static Node of(String namespace, String localName) {
    return NodeFactory.createURI(namespace + localName);
  }
}
