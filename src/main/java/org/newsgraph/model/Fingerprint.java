package org.newsgraph.model;

/**
 * What, besides the bytes of the capture, decides the extraction record. Stands in the provenance
 * of every article; an article whose bytes and fingerprint are unchanged is not extracted again.
 *
 * @param tool version of newsgraph
 * @param rules sha256 of the language pack and the rules
 * @param knowledge sha256 of the knowledge base
 * @param decisions sha256 of the decisions, of nothing if there are none
 */
public record Fingerprint(String tool, String rules, String knowledge, String decisions) {

  /** One short key of all four, the value that the store compares. */
  public String key() {
    return IriMinter.hash(tool, rules, knowledge, decisions);
  }
}
