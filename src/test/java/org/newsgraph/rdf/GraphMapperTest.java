package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.fact.SampleExtractions;
import org.newsgraph.rdf.vocabulary.Prefixes;

class GraphMapperTest {
  private static final Path GOLDEN = Path.of("src/test/resources/rdf/truce-talks.trig");
  private final GraphMapper mapper = new GraphMapper(new IriMinter(IriMinter.DEFAULT_BASE));

  @Test
  void mapsEveryKindOfFactAsTheGoldenFileHasIt() throws IOException {
    DatasetGraph actual = dataset(List.of(SampleExtractions.truceTalks()));
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN.getParent());
      Files.write(GOLDEN, trig(actual));
    }
    DatasetGraph expected = DatasetGraphFactory.create();
    RDFDataMgr.read(expected, GOLDEN.toString(), Lang.TRIG);
    StringBuilder difference = new StringBuilder();
    actual.find().forEachRemaining(quad -> note(difference, "extra: ", quad, expected));
    expected.find().forEachRemaining(quad -> note(difference, "missing: ", quad, actual));
    assertEquals("", difference.toString());
    assertTrue(IsoMatcher.isomorphic(expected, actual));
  }

  private static void note(StringBuilder out, String what, Quad quad, DatasetGraph other) {
    if (!other.contains(quad)) {
      out.append(what).append(quad).append('\n');
    }
  }

  @Test
  void aKnownProceedingIsLinkedUnderItsEnglishName() {
    String quads = new String(nquads(SampleExtractions.all()), StandardCharsets.UTF_8);
    String known = "<https://w3id.org/newsgraph/kb/charge-oren-dask>";
    String fact =
        quads
            .lines()
            .filter(line -> line.contains("core#exactMatch> " + known))
            .map(line -> line.substring(0, line.indexOf(' ')))
            .findFirst()
            .orElseThrow();
    assertTrue(
        quads.contains(
            fact + " <http://purl.org/dc/terms/title> \"Charges against Oren Dask\"@en "));
  }

  @Test
  void writesTheSameBytesInEveryLocale() {
    byte[] plain = nquads(SampleExtractions.all());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(
          new String(plain, StandardCharsets.UTF_8),
          new String(nquads(SampleExtractions.all()), StandardCharsets.UTF_8));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void writesEachQuadOnceAndNoBlankNode() {
    List<String> lines =
        new String(nquads(List.of(SampleExtractions.truceTalks())), StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertEquals(lines.size(), lines.stream().distinct().count());
    assertFalse(lines.stream().anyMatch(line -> line.contains("_:")));
  }

  @Test
  void survivesARoundTripThroughNQuads() {
    DatasetGraph direct = dataset(SampleExtractions.all());
    DatasetGraph read = DatasetGraphFactory.create();
    RDFDataMgr.read(
        read, new java.io.ByteArrayInputStream(nquads(SampleExtractions.all())), Lang.NQUADS);
    assertTrue(IsoMatcher.isomorphic(direct, read));
  }

  private byte[] nquads(List<Extraction> extractions) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
    stream.start();
    extractions.forEach(extraction -> mapper.map(extraction, stream));
    stream.finish();
    return out.toByteArray();
  }

  private DatasetGraph dataset(List<Extraction> extractions) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    extractions.forEach(extraction -> mapper.map(extraction, StreamRDFLib.dataset(dataset)));
    return dataset;
  }

  private static byte[] trig(DatasetGraph dataset) {
    Prefixes.all().forEach((prefix, iri) -> dataset.prefixes().add(prefix, iri));
    dataset.prefixes().add("id", IriMinter.DEFAULT_BASE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, dataset, Lang.TRIG);
    return out.toByteArray();
  }
}
