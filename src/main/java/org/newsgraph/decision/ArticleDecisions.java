package org.newsgraph.decision;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.LinkedArticle;
import org.newsgraph.model.fact.Correction;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.model.fact.Extraction;

/**
 * The decisions at work on one article: first on whom its words name, then, when events were found
 * with that, on its facts. For one article and one thread.
 */
public final class ArticleDecisions {
  private final String key;
  private final List<Decision> decisions;
  private final IriMinter iris;
  private final KnowledgeBase knowledge;
  private final DecisionTerms terms;
  private final List<Correction> corrections = new ArrayList<>();

  ArticleDecisions(
      String key,
      List<Decision> decisions,
      IriMinter iris,
      KnowledgeBase knowledge,
      DecisionTerms terms) {
    this.key = key;
    this.decisions = decisions;
    this.iris = iris;
    this.knowledge = knowledge;
    this.terms = terms;
  }

  /** The article with other entities, as far as somebody decided so. */
  public LinkedArticle onEntities(LinkedArticle linked) {
    if (decisions.isEmpty()) {
      return linked;
    }
    EntityDecisions entities = new EntityDecisions(linked, iris, knowledge, terms);
    LinkedArticle decided = entities.apply(decisions);
    corrections.addAll(entities.corrections());
    return decided;
  }

  /** The extraction with other facts, and with all that was corrected, in entities too. */
  public Extraction onFacts(Extraction found) {
    if (decisions.isEmpty()) {
      return found;
    }
    FactDecisions facts = new FactDecisions(found, key, iris, knowledge, terms);
    return facts.apply(decisions, corrections);
  }
}
