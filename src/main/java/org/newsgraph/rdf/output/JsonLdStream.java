package org.newsgraph.rdf.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** JSON-LD: an array of documents, one an article, each with the prefixes as its context. */
final class JsonLdStream extends StreamRDFBase {
  private final OutputStream out;
  private final Map<String, String> prefixes;
  private String before = "[\n";

  JsonLdStream(OutputStream out, Map<String, String> prefixes) {
    this.out = out;
    this.prefixes = prefixes;
  }

  /** Writes the quads of one article as a document of its own. */
  void document(List<Quad> quads) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    prefixes.forEach(
        (prefix, namespace) -> {
          // JSON-LD has no empty prefix
          if (!prefix.isEmpty()) {
            dataset.prefixes().add(prefix, namespace);
          }
        });
    quads.forEach(dataset::add);
    String text = RDFWriter.source(dataset).format(RDFFormat.JSONLD11_PRETTY).asString().strip();
    print(before + text);
    before = ",\n";
  }

  @Override
  public void finish() {
    print((before.startsWith("[") ? "[" : "") + "\n]\n");
  }

  private void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
