package org.newsgraph.rdf.output;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that are written, by their usual extensions. */
public enum RdfFormat {
  NQ(true),
  TRIG(true),
  JSONLD(true),
  TTL(false),
  NT(false),
  RDF(false);

  private final boolean graphs;

  RdfFormat(boolean graphs) {
    this.graphs = graphs;
  }

  /** Whether it holds named graphs; of the others a file is the union of all graphs. */
  public boolean holdsGraphs() {
    return graphs;
  }

  /** Such as {@code trig}. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All extensions. */
  public static List<String> extensions() {
    return Arrays.stream(values()).map(RdfFormat::extension).toList();
  }

  /** The format of a file's name or of an extension, {@code a.nq.gz} or {@code nq}. */
  public static Optional<RdfFormat> of(String name) {
    String plain = isCompressed(name) ? name.substring(0, name.length() - 3) : name;
    String extension = plain.substring(plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.extension().equals(extension)).findFirst();
  }

  /** Whether a name asks for gzip. */
  public static boolean isCompressed(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }
}
