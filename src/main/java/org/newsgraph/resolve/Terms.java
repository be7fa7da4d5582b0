package org.newsgraph.resolve;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.model.IriMinter;

/** The terms that links are read from and written with. */
final class Terms {
  static final String NG = IriMinter.NAMESPACE + "ns#";
  static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
  static final String SCHEMA = "https://schema.org/";
  static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  static final Node TYPE = uri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node PREF_LABEL = uri("http://www.w3.org/2004/02/skos/core#prefLabel");
  static final Node NAMES = uri(NG + "names");
  static final Node COUNTRY = uri(NG + "country");

  static final Node PART_OF = uri(NG + "partOf");
  static final Node REPORTS = uri(NG + "reports");
  static final Node LABEL = uri("http://www.w3.org/2000/01/rdf-schema#label");

  static final Node EVENT_TYPE = uri(SEM + "eventType");
  static final Node HAS_PLACE = uri(SEM + "hasPlace");
  static final Node EARLIEST = uri(SEM + "hasEarliestBeginTimeStamp");
  static final Node LATEST = uri(SEM + "hasLatestEndTimeStamp");
  static final Node MODE = uri(NG + "mode");
  static final Node ACTOR = uri(NG + "actor");
  static final Node RECIPIENT = uri(NG + "recipient");

  static final Node SHA256 = uri(SCHEMA + "sha256");
  static final Node HEADLINE = uri(SCHEMA + "headline");
  static final Node DATE_PUBLISHED = uri(SCHEMA + "datePublished");
  static final Node END_INDEX = uri(NIF + "endIndex");

  static final Node SAME_EVENT_AS = uri(NG + "sameEventAs");
  static final Node SAME_ENTITY_AS = uri(NG + "sameEntityAs");
  static final Node DIFFERENT_FROM = uri(NG + "differentFrom");
  static final Node CORRECTED_BY = uri(NG + "correctedBy");
  static final Node COPY_OF = uri(NG + "copyOf");
  static final Node REPRESENTATIVE = uri(NG + "representative");
  static final Node LINK = uri(NG + "Link");
  static final Node LINK_SOURCE = uri(NG + "linkSource");
  static final Node LINK_TARGET = uri(NG + "linkTarget");
  static final Node LINK_PROPERTY = uri(NG + "linkProperty");
  static final Node REASON = uri(NG + "reason");
  static final Node SCORE = uri(NG + "score");

  private Terms() {}

  static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
