package org.newsgraph.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** An invented graph with names that are alike. */
final class NewsFixture {
  static final String PREFIXES =
      "PREFIX ng: <https://w3id.org/newsgraph/ns#>\n"
          + "PREFIX schema: <https://schema.org/>\n"
          + "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n"
          + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n";

  private static final String TRIG =
      PREFIXES
          + "PREFIX e: <https://example.org/id/>\n"
          + "GRAPH e:g1 {\n"
          + " e:a1 a schema:NewsArticle ; schema:headline \"Firefly meets Trentino\"@en ;\n"
          + "  schema:url <https://example.org/one> ; schema:datePublished \"2024-05-04\"^^xsd:date ;"
          + "  schema:mentions e:firefly, e:court, e:turkiye .\n"
          + " e:promo schema:headline \"Only a promo\" .\n"
          + " e:firefly a schema:Person, ng:Official ; skos:prefLabel \"Rufus T. Firefly\"@en .\n"
          + " e:court a ng:Court ; skos:prefLabel \"International Harbour Court\"@en ;"
          + "  ng:acronym \"IHC\" .\n"
          + " e:turkiye a schema:Country ; skos:prefLabel \"Türkiye\"@en ;"
          + "  skos:altLabel \"Turkey\"@en . }\n"
          + "GRAPH e:g2 {\n"
          + " e:a2 a schema:NewsArticle ; schema:headline \"A \\\"quoted\\\" | headline, 東京\"@en ;\n"
          + "  schema:datePublished \"2024-06-01\"^^xsd:date ; schema:mentions e:north, e:south .\n"
          + " e:north a schema:Place ; skos:prefLabel \"Springfield\"@en .\n"
          + " e:south a schema:Place ; skos:prefLabel \"Springfield\"@en .\n"
          + " e:byline a schema:Person ; skos:prefLabel \"Borvia\" .\n"
          + " <https://w3id.org/newsgraph/kb/BOR> skos:prefLabel \"Borvia\"@en . }\n"
          + "GRAPH <https://w3id.org/newsgraph/graph/plover> {\n"
          + " <https://w3id.org/newsgraph/plover#AID> skos:prefLabel \"Aid\"@en . }\n";

  /** Articles and whom they mention, with a parameter of each type. */
  static final String ARTICLES =
      "#+ summary: Articles and whom they mention\n"
          + "#+ tags:\n"
          + "#+   - articles\n"
          + "#+ params:\n"
          + "#+   - name: entity\n"
          + "#+     type: entity\n"
          + "#+     description: somebody mentioned\n"
          + "#+   - name: order\n"
          + "#+     values: up, down\n"
          + PREFIXES
          + "SELECT ?published ?headline ?entity {\n"
          + " GRAPH ?g { ?article schema:headline ?headline ; schema:datePublished ?published ;\n"
          + "  schema:mentions ?entity . }\n"
          + " FILTER(!BOUND(?_entity_iri) || ?entity = ?_entity_iri)\n"
          + " FILTER(!BOUND(?_from) || ?published >= ?_from)\n"
          + " FILTER(!BOUND(?_to) || ?published <= ?_to)\n"
          + " FILTER(!BOUND(?_order) || ?_order = \"up\")\n"
          + "} ORDER BY ?published ?entity\n";

  private final DatasetGraph dataset = DatabaseMgr.createDatasetGraph();

  NewsFixture() {
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(dataset, () -> RDFParser.fromString(TRIG, Lang.TRIG).parse(dataset));
  }

  DatasetGraph dataset() {
    return dataset;
  }

  String run(String text, ResultFormat format, Map<String, String> parameters) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run(text, parameters, new QueryRunner.Options(format, 0, 0, 0), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  QueryOutcome run(
      String text,
      Map<String, String> parameters,
      QueryRunner.Options options,
      ByteArrayOutputStream out)
      throws IOException {
    CannedQuery query = QueryCatalogue.own("own.rq", text);
    return new QueryRunner(dataset).run(query, parameters, options, out);
  }
}
