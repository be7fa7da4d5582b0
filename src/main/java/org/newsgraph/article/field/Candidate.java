package org.newsgraph.article.field;

/**
 * One answer to the question what a field of the article is.
 *
 * @param value as the article will hold it
 * @param asPrinted as it stood there
 * @param where {@code text}, {@code JSON-LD}, {@code meta}, {@code url}, ...
 * @param score how sure it is, 0 to 100; see {@link Candidates}
 * @param reason why it is a candidate, for explanations
 */
public record Candidate(String value, String asPrinted, String where, int score, String reason) {
  /** The same answer with another score. */
  Candidate weighing(int other) {
    return new Candidate(value, asPrinted, where, other, reason);
  }

  /** The same place with the value as the article holds it. */
  Candidate holding(String other) {
    return new Candidate(other, asPrinted, where, score, reason);
  }

  /** Whether two are what one place says. */
  boolean isPrintedAs(Candidate other) {
    return where.equals(other.where)
        && asPrinted.equals(other.asPrinted)
        && reason.equals(other.reason);
  }
}
