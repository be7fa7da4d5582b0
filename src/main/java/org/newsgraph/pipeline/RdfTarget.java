package org.newsgraph.pipeline;

import java.util.List;
import java.util.Optional;
import org.newsgraph.rdf.output.RdfFormat;

/**
 * How RDF is to be written.
 *
 * @param format of the RDF
 * @param compressed whether to write gzip
 */
public record RdfTarget(RdfFormat format, boolean compressed) {

  /** The formats by the names that {@link #of} takes. */
  public static List<String> names() {
    return RdfFormat.extensions();
  }

  /** What a file's name or a format asks for: {@code out.nq.gz}, {@code trig}, {@code ttl.gz}. */
  public static Optional<RdfTarget> of(String name) {
    return RdfFormat.of(name).map(format -> new RdfTarget(format, RdfFormat.isCompressed(name)));
  }

  /** The format's name. */
  public String name() {
    return format.extension();
  }

  /** Whether named graphs can be told apart in it. */
  public boolean holdsGraphs() {
    return format.holdsGraphs();
  }
}
