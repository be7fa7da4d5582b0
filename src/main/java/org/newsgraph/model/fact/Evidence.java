package org.newsgraph.model.fact;

import org.newsgraph.model.Span;
import org.newsgraph.model.article.Passage;

/**
 * What a fact rests on.
 *
 * @param anchor an event's trigger, a tenure's office, a figure's number, a legal fact's noun
 * @param sentence the sentence around it
 */
public record Evidence(Passage passage, Span anchor, Span sentence) {
  public Evidence {
    if (!sentence.contains(anchor)) {
      throw new IllegalArgumentException("anchor " + anchor + " outside of " + sentence);
    }
  }

  /** The exact sentence. */
  public String quote() {
    return sentence.of(passage.text());
  }
}
