package org.newsgraph.model.fact;

/** What one article says in one place: a report with its content. */
public sealed interface Fact permits Event, Tenure, Figure, LegalFact {
  /** Stable and unique in the article: {@code event/4f...}; the IRI is the base and this. */
  String id();

  Evidence evidence();

  Assertion assertion();
}
