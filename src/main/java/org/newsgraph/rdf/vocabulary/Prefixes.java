package org.newsgraph.rdf.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.newsgraph.model.IriMinter;

/** The prefixes that every Turtle, TriG and JSON-LD output and every example shares. */
public final class Prefixes {
  private static final Map<String, String> FIXED = fixed();

  private Prefixes() {}

  /** Prefix to namespace, in a fixed order, without the instances' own. */
  public static Map<String, String> all() {
    return FIXED;
  }

  private static Map<String, String> fixed() {
    Map<String, String> map = new LinkedHashMap<>();
    map.put("ng", Ng.NAMESPACE);
    map.put("pl", Plover.NAMESPACE);
    map.put("of", IriMinter.NAMESPACE + "offences#");
    map.put("kb", IriMinter.NAMESPACE + "kb/");
    map.put("rdf", Reused.RDF);
    map.put("rdfs", Reused.RDFS);
    map.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    map.put("skos", Reused.SKOS);
    map.put("dcterms", Reused.DCTERMS);
    map.put("schema", Reused.SCHEMA);
    map.put("org", Reused.ORG);
    map.put("prov", Reused.PROV);
    map.put("sem", Reused.SEM);
    map.put("nif", Reused.NIF);
    map.put("time", Reused.TIME);
    map.put("edtf", Reused.EDTF);
    return Collections.unmodifiableMap(map);
  }
}
