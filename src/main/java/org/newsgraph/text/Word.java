package org.newsgraph.text;

import org.newsgraph.model.Fold;
import org.newsgraph.model.Span;

/**
 * A token before it is tagged.
 *
 * @param folded case-folded text, made once since every table is asked for it; the text itself
 *     where folding leaves nothing (a lone joiner), so that it is never empty
 */
record Word(Span span, String text, String folded) {
  static Word of(String text, int begin, int end) {
    String word = text.substring(begin, end);
    String folded = Fold.caseOf(word);
    return new Word(new Span(begin, end), word, folded.isEmpty() ? word : folded);
  }
}
