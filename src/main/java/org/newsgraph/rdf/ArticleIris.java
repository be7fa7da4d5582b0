package org.newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.Span;

/**
 * The IRIs of what one capture holds: functions of the capture key and of where a thing stands in
 * the article, so that the same input gives the same graph wherever and whenever it is read.
 *
 * <p>{@code new ArticleIris(minter, "https://example.org/a").article()}
 */
public record ArticleIris(IriMinter minter, String key) {
  public Node graph() {
    return uri(minter.articleGraph(key));
  }

  public Node article() {
    return uri(minter.article(key));
  }

  public Node capture() {
    return uri(minter.iri("capture", key));
  }

  /** The activity that made the article's graph. */
  public Node extraction() {
    return uri(minter.iri("extraction", key));
  }

  /**
   * The promo whose headline is the passage {@code promos/INDEX/headline}.
   *
   * @param index 0-based
   */
  public Node promo(int index) {
    return uri(minter.iri("promo", key, Integer.toString(index)));
  }

  Node image(int index) {
    return uri(minter.iri("image", key, Integer.toString(index)));
  }

  Node fieldSource(String field) {
    return uri(minter.iri("field", key, field));
  }

  Node tally(String entity) {
    return uri(minter.iri("tally", key, entity));
  }

  Node context(String in) {
    return uri(minter.iri("text", key, in));
  }

  /**
   * A sentence.
   *
   * @param in the passage, as the extraction record names it
   * @param span in code points
   */
  Node sentence(String in, Span span) {
    return uri(minter.iri("sentence", key, in, number(span.begin()), number(span.end())));
  }

  /**
   * The report of a fact in one place of the article.
   *
   * @param fact id of the fact
   * @param span of the evidence's anchor, in code points
   */
  Node report(String fact, String in, Span span) {
    return uri(minter.iri("report", key, fact, in, number(span.begin()), number(span.end())));
  }

  /** A role without a holder, told in one place of the article. */
  Node roleMention(String in, Span span) {
    return uri(minter.iri("role", key, in, number(span.begin()), number(span.end())));
  }

  /** Something that is told in words only and is nobody known: local to the article. */
  Node told(String kind, String foldedName) {
    return uri(minter.iri(kind, key, foldedName));
  }

  /** Something that has one IRI wherever it is called alike. */
  Node shared(String kind, String... parts) {
    return uri(minter.iri(kind, parts));
  }

  /** A fact: the base and its id. */
  Node fact(String id) {
    return uri(minter.base() + id);
  }

  static Node uri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static String number(int value) {
    return Integer.toString(value);
  }
}
