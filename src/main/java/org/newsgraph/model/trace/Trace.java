package org.newsgraph.model.trace;

import java.util.List;
import org.newsgraph.model.fact.Extraction;

/**
 * What was found in an article, with how the rules fared in each of its sentences.
 *
 * @param sentences of all passages, in reading order
 */
public record Trace(Extraction extraction, List<SentenceTrace> sentences) {
  public Trace {
    sentences = List.copyOf(sentences);
  }
}
