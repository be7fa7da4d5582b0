package org.newsgraph.rdf.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.newsgraph.rdf.vocabulary.Prefixes;

/**
 * Writes the quads of one article after the other. The same quads give the same bytes: gzip too
 * carries no time.
 *
 * <pre>{@code
 * try (RdfOutput output = RdfOutput.to(stream, RdfFormat.TRIG, false, base)) {
 *   output.write(quads);
 * }
 * }</pre>
 */
public final class RdfOutput implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private final RdfFormat format;
  private final StreamRDF stream;

  private RdfOutput(OutputStream out, RdfFormat format, StreamRDF stream) {
    this.out = out;
    this.format = format;
    this.stream = stream;
  }

  /**
   * Begins a file.
   *
   * @param out closed with this
   * @param compressed whether to write gzip
   * @param base where instances live; gets the empty prefix
   */
  public static RdfOutput to(OutputStream out, RdfFormat format, boolean compressed, String base)
      throws IOException {
    OutputStream bytes =
        new BufferedOutputStream(compressed ? new GZIPOutputStream(out, BUFFER) : out, BUFFER);
    Map<String, String> prefixes = new TreeMap<>(Prefixes.all());
    prefixes.put("", base);
    StreamRDF stream =
        switch (format) {
          case NQ -> jena(bytes, RDFFormat.NQUADS);
          case NT -> jena(bytes, RDFFormat.NTRIPLES);
          case TRIG -> jena(bytes, RDFFormat.TRIG_BLOCKS);
          case TTL -> jena(bytes, RDFFormat.TURTLE_BLOCKS);
          case RDF -> new RdfXmlStream(bytes, prefixes);
          case JSONLD -> new JsonLdStream(bytes, prefixes);
        };
    stream.start();
    if (format == RdfFormat.TRIG || format == RdfFormat.TTL) {
      prefixes.forEach(stream::prefix);
    }
    return new RdfOutput(bytes, format, stream);
  }

  private static StreamRDF jena(OutputStream out, RDFFormat format) {
    return StreamRDFWriter.getWriterStream(out, format, new Context());
  }

  /**
   * Writes the quads of one article.
   *
   * @throws UncheckedIOException where the stream can't be written
   */
  public void write(List<Quad> quads) {
    try {
      hand(quads);
    } catch (RuntimeIOException e) {
      throw new UncheckedIOException(
          e.getCause() instanceof IOException failure ? failure : new IOException(e));
    }
  }

  private void hand(List<Quad> quads) {
    if (stream instanceof JsonLdStream documents) {
      documents.document(quads);
      return;
    }
    for (Quad quad : quads) {
      if (format.holdsGraphs()) {
        stream.quad(quad);
      } else {
        stream.triple(quad.asTriple());
      }
    }
  }

  /** Ends the file and closes the stream. */
  @Override
  public void close() throws IOException {
    stream.finish();
    out.close();
  }
}
