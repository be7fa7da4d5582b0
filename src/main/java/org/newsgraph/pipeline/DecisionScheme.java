package org.newsgraph.pipeline;

import org.newsgraph.decision.DecisionTerms;
import org.newsgraph.knowledge.EntityClasses;
import org.newsgraph.rdf.vocabulary.Plover;

/**
 * The terms that decisions may use: those of the PLOVER scheme and the classes of entities.
 *
 * <p>{@code DecisionScheme.terms()}
 */
public final class DecisionScheme {
  private DecisionScheme() {}

  /** The terms of this version. */
  public static DecisionTerms terms() {
    Plover plover = Plover.load();
    return new DecisionTerms(plover.modes(), plover.contexts(), EntityClasses.types());
  }
}
