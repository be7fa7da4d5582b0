package org.newsgraph.model.entity;

import java.util.List;
import org.newsgraph.model.text.AnnotatedArticle;

/**
 * An analysed article with its entities.
 *
 * @param entities all that mentions refer to, by IRI
 * @param mentions listed and unlisted, by passage order, then span
 */
public record LinkedArticle(
    AnnotatedArticle annotated, List<Entity> entities, List<Mention> mentions) {
  public LinkedArticle {
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
  }
}
