package org.newsgraph.rdf.stream;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * Passes each quad on once, in the order of arrival. Its window is its own life: it remembers every
 * quad that it has seen, so one stands before the quads of one article, not of a corpus.
 */
public final class DistinctStream extends StreamRDFWrapper {
  private final Set<Quad> seen = new HashSet<>();

  public DistinctStream(StreamRDF out) {
    super(out);
  }

  @Override
  public void quad(Quad quad) {
    if (seen.add(quad)) {
      super.quad(quad);
    }
  }
}
