package org.newsgraph.model.text;

import java.util.List;
import org.newsgraph.model.Span;

/**
 * A sentence of a passage.
 *
 * @param span in the passage, without the white space around it
 * @param chunks non-overlapping, in reading order
 */
public record Sentence(Span span, List<Token> tokens, List<Chunk> chunks) {
  public Sentence {
    tokens = List.copyOf(tokens);
    chunks = List.copyOf(chunks);
  }

  /** The stretch of the passage that tokens [first, last] cover. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).span().begin(), tokens.get(last).span().end());
  }

  /** Index of the first token that ends behind {@code offset}, or the number of tokens. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
