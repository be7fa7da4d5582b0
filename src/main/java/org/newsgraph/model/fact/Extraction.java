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
 * @param corrections what decisions of people changed
 */
public record Extraction(
    LinkedArticle linked,
    List<Entity> described,
    List<Event> events,
    List<Tenure> tenures,
    List<Figure> figures,
    List<LegalFact> legal,
    List<Correction> corrections,
    Fingerprint fingerprint) {
  public Extraction {
    described = List.copyOf(described);
    events = List.copyOf(events);
    tenures = List.copyOf(tenures);
    figures = List.copyOf(figures);
    legal = List.copyOf(legal);
    corrections = List.copyOf(corrections);
  }

  /** What the rules found, before anybody corrected it. */
  public Extraction(
      LinkedArticle linked,
      List<Entity> described,
      List<Event> events,
      List<Tenure> tenures,
      List<Figure> figures,
      List<LegalFact> legal,
      Fingerprint fingerprint) {
    this(linked, described, events, tenures, figures, legal, List.of(), fingerprint);
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
