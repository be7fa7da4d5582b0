package org.newsgraph.model.fact;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Fingerprint;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.LinkedArticle;

/**
 * All that was found in one article: the record that {@code extract} prints, {@code convert} maps
 * and {@code build} loads. A pure function of the capture and what the fingerprint names.
 *
 * @param described entities that only facts refer to, beside those of {@code linked}; by IRI
 */
public record Extraction(
    LinkedArticle linked,
    List<Entity> described,
    List<Event> events,
    List<Tenure> tenures,
    List<Figure> figures,
    List<LegalFact> legal,
    Fingerprint fingerprint) {
  public Extraction {
    described = List.copyOf(described);
    events = List.copyOf(events);
    tenures = List.copyOf(tenures);
    figures = List.copyOf(figures);
    legal = List.copyOf(legal);
  }

  public Article article() {
    return linked.annotated().article();
  }

  public String language() {
    return linked.annotated().language();
  }

  /** Every fact: events, tenures, figures, legal facts. */
  public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>(events);
    facts.addAll(tenures);
    facts.addAll(figures);
    facts.addAll(legal);
    return List.copyOf(facts);
  }
}
