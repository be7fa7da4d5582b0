package org.newsgraph.model.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision changed in one article.
 *
 * @param subjects ids of facts and IRIs of entities that it changed; empty where it took them out
 * @param before what stood there before, if anything did
 * @param content whether what happened was changed too, or only how the article says it
 */
public record Correction(
    Decision decision, List<String> subjects, @Nullable String before, boolean content) {
  public Correction {
    subjects = List.copyOf(subjects);
  }

  /** Whether it changed that fact or entity. */
  public boolean isOf(String idOrIri) {
    return subjects.contains(idOrIri);
  }
}
