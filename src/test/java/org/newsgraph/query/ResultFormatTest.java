package org.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultFormatTest {
  private static final String HEADLINES =
      NewsFixture.PREFIXES
          + "SELECT ?published ?headline ?none {\n"
          + " GRAPH ?g { ?a schema:datePublished ?published ; schema:headline ?headline } }\n"
          + "ORDER BY ?published";

  private final NewsFixture news = new NewsFixture();

  @Test
  void writesATable() throws IOException {
    assertEquals(
        "published   headline                     none\n"
            + "----------  ---------------------------  ----\n"
            + "2024-05-04  Firefly meets Trentino\n"
            + "2024-06-01  A \"quoted\" | headline, 東京\n",
        run(ResultFormat.TABLE));
  }

  @Test
  void writesCsv() throws IOException {
    assertEquals(
        "published,headline,none\r\n"
            + "2024-05-04,Firefly meets Trentino,\r\n"
            + "2024-06-01,\"A \"\"quoted\"\" | headline, 東京\",\r\n",
        run(ResultFormat.CSV));
  }

  @Test
  void writesTsv() throws IOException {
    assertEquals(
        "?published\t?headline\t?none\n"
            + "\"2024-05-04\"^^<http://www.w3.org/2001/XMLSchema#date>\t"
            + "\"Firefly meets Trentino\"@en\t\n",
        run(ResultFormat.TSV).lines().limit(2).map(line -> line + "\n").reduce("", String::concat));
  }

  @Test
  void writesJsonAndXml() throws IOException {
    assertTrue(run(ResultFormat.JSON).contains("\"xml:lang\": \"en\""), run(ResultFormat.JSON));
    assertTrue(run(ResultFormat.XML).contains("<variable name=\"headline\"/>"));
  }

  @Test
  void writesMarkdown() throws IOException {
    assertEquals(
        "| published | headline | none |\n"
            + "| --- | --- | --- |\n"
            + "| 2024-05-04 | Firefly meets Trentino |  |\n"
            + "| 2024-06-01 | A \"quoted\" \\| headline, 東京 |  |\n",
        run(ResultFormat.MARKDOWN));
  }

  @Test
  void writesGraphs() throws IOException {
    String text =
        NewsFixture.PREFIXES
            + "CONSTRUCT { ?a schema:headline ?h } WHERE { ?a a schema:NewsArticle ;"
            + " schema:headline ?h }";
    assertTrue(news.run(text, ResultFormat.TABLE, Map.of()).contains("schema:headline"));
    assertEquals(2, news.run(text, ResultFormat.TSV, Map.of()).lines().count());
    assertTrue(news.run(text, ResultFormat.JSON, Map.of()).startsWith("{"));
    assertTrue(news.run(text, ResultFormat.XML, Map.of()).contains("rdf:RDF"));
    String describe = "DESCRIBE <https://example.org/id/court>";
    assertTrue(news.run(describe, ResultFormat.CSV, Map.of()).contains("Harbour"));
  }

  @Test
  void writesTruth() throws IOException {
    assertEquals("yes\n", news.run("ASK { ?s ?p ?o }", ResultFormat.TABLE, Map.of()));
    assertTrue(news.run("ASK { ?s ?p 7 }", ResultFormat.JSON, Map.of()).contains("false"));
  }

  @Test
  void showsWhatWouldSteerATerminalAsAReplacement() throws IOException {
    String text = "SELECT ?v { VALUES ?v { \"a\\u001B[31mb\\nc\" } }";
    assertEquals("v\n---------\na\uFFFD[31mb c\n", news.run(text, ResultFormat.TABLE, Map.of()));
  }

  @Test
  void isFoundByItsLabelInAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(Optional.of(ResultFormat.MARKDOWN), ResultFormat.of("markdown"));
      assertEquals("table, csv, tsv, json, xml, markdown", ResultFormat.labels());
    } finally {
      Locale.setDefault(before);
    }
    assertEquals(Optional.empty(), ResultFormat.of("pdf"));
  }

  private String run(ResultFormat format) throws IOException {
    return news.run(HEADLINES, format, Map.of());
  }
}
