package org.newsgraph.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Makes the IRIs of instances: {@code base + kind + "/" + hash(parts)}. A function of its arguments
 * alone, so that any order of input, any number of threads and any machine give the same graph.
 *
 * @param base where instances live, ending in {@code /} or {@code #}
 */
public record IriMinter(String base) {
  /** The default of {@code --base}. */
  public static final String DEFAULT_BASE = "https://w3id.org/newsgraph/id/";

  /** Ontology, schemes, rules and knowledge base live under it, whatever the base is. */
  public static final String NAMESPACE = "https://w3id.org/newsgraph/";

  /** 80 bits: one chance in 10^9 of a collision among 50 million names. */
  private static final int HASH_BYTES = 10;

  public IriMinter {
    if (!base.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*[/#]")) {
      throw new IllegalArgumentException(
          "base '" + base + "' is no absolute IRI that ends in '/' or '#'");
    }
  }

  public String iri(String kind, String... parts) {
    return base + local(kind, parts);
  }

  /** The article of a capture: a function of the capture key alone. */
  public String article(String key) {
    return iri("article", key);
  }

  /** The named graph of a capture: a function of the capture key alone. */
  public String articleGraph(String key) {
    return iri("graph", key);
  }

  /**
   * The one named graph that says what the article graphs were made of. In it each article graph
   * has {@code dcterms:identifier} (the capture key), {@code dcterms:source}, {@code schema:sha256}
   * and {@code ng:fingerprint}, and whatever else is reached from the graph's IRI.
   */
  public String provenanceGraph() {
    return base + "graph/provenance";
  }

  /** The one named graph of links between articles, which {@code resolve} derives. */
  public String linksGraph() {
    return base + "graph/links";
  }

  /** {@code kind/hash}: the IRI without the base, the id of a fact in the extraction record. */
  public static String local(String kind, String... parts) {
    return kind + "/" + hash(parts);
  }

  /** 20 hexadecimal digits of the SHA-256 of the parts, each ended by U+0000. */
  public static String hash(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
  }

  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
