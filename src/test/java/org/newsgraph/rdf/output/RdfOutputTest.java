package org.newsgraph.rdf.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfOutputTest {
  private static final String BASE = "https://example.org/id/";

  private static final Map<RdfFormat, Lang> LANGUAGES =
      Map.of(
          RdfFormat.NQ, Lang.NQUADS,
          RdfFormat.TRIG, Lang.TRIG,
          RdfFormat.JSONLD, Lang.JSONLD11,
          RdfFormat.TTL, Lang.TURTLE,
          RdfFormat.NT, Lang.NTRIPLES,
          RdfFormat.RDF, Lang.RDFXML);

  private static Quad quad(String graph, String subject, String predicate, Object object) {
    return new Quad(
        NodeFactory.createURI(BASE + graph),
        NodeFactory.createURI(BASE + subject),
        NodeFactory.createURI(predicate),
        object instanceof org.apache.jena.graph.Node node
            ? node
            : NodeFactory.createLiteralString(object.toString()));
  }

  private static List<Quad> first() {
    return List.of(
        quad("graph/1", "a", RDFS.label.getURI(), "Ampersand & <angle> \"quote\"\nline\ttab ğ 🐘"),
        quad("graph/1", "a", RDFS.label.getURI(), NodeFactory.createLiteralLang("Ad", "tr")),
        quad(
            "graph/1",
            "b",
            "https://example.org/other#p",
            NodeFactory.createURI(BASE + "a?x=1&y=2")),
        quad(
            "graph/1",
            "b",
            "https://schema.org/datePublished",
            NodeFactory.createLiteralDT("2025-01-13", XSDDatatype.XSDdate)));
  }

  private static List<Quad> second() {
    return List.of(quad("graph/2", "c", RDFS.label.getURI(), "second"));
  }

  private static byte[] written(RdfFormat format, boolean compressed, List<List<Quad>> articles)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RdfOutput output = RdfOutput.to(bytes, format, compressed, BASE)) {
      articles.forEach(output::write);
    }
    return bytes.toByteArray();
  }

  private static DatasetGraph read(InputStream in, RdfFormat format) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    RDFParser.source(in).lang(LANGUAGES.get(format)).base(BASE).parse(dataset);
    return dataset;
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void whatIsWrittenIsWhatIsRead(RdfFormat format) throws IOException {
    byte[] bytes = written(format, false, List.of(first(), second()));
    DatasetGraph found = read(new ByteArrayInputStream(bytes), format);
    if (format.holdsGraphs()) {
      DatasetGraph expected = DatasetGraphFactory.createTxnMem();
      first().forEach(expected::add);
      second().forEach(expected::add);
      assertEquals(5, found.stream().count());
      expected.stream().forEach(quad -> assertTrue(found.contains(quad), quad::toString));
    } else {
      Graph expected = GraphFactory.createDefaultGraph();
      first().forEach(quad -> expected.add(quad.asTriple()));
      second().forEach(quad -> expected.add(quad.asTriple()));
      assertTrue(
          expected.isIsomorphicWith(found.getDefaultGraph()),
          () -> new String(bytes, StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void nothingAtAllIsAReadableFileToo(RdfFormat format) throws IOException {
    byte[] bytes = written(format, false, List.of());
    assertTrue(read(new ByteArrayInputStream(bytes), format).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void gzipHoldsTheSameAndTheSameBytesEachTime(RdfFormat format) throws IOException {
    byte[] packed = written(format, true, List.of(first()));
    assertArrayEquals(packed, written(format, true, List.of(first())));
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      assertArrayEquals(written(format, false, List.of(first())), in.readAllBytes());
    }
  }

  @Test
  void controlCharactersThatXmlCannotHoldAreReplaced() throws IOException {
    List<Quad> quads = List.of(quad("graph/1", "a", RDFS.label.getURI(), "a\u0001b"));
    byte[] bytes = written(RdfFormat.RDF, false, List.of(quads));
    DatasetGraph found = read(new ByteArrayInputStream(bytes), RdfFormat.RDF);
    assertEquals(1, found.getDefaultGraph().size());
  }

  @Test
  void theFormatFollowsTheName() {
    assertEquals(Optional.of(RdfFormat.NQ), RdfFormat.of("out/dump.nq.gz"));
    assertEquals(Optional.of(RdfFormat.TRIG), RdfFormat.of("A.TRIG"));
    assertEquals(Optional.of(RdfFormat.TTL), RdfFormat.of("ttl"));
    assertEquals(Optional.empty(), RdfFormat.of("out.csv"));
    assertEquals(Optional.empty(), RdfFormat.of("-"));
  }
}
