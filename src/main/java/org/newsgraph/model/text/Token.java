package org.newsgraph.model.text;

import org.newsgraph.model.Span;

/**
 * A word or a mark of a sentence.
 *
 * @param span in the passage
 * @param text the words as printed
 * @param tag universal part of speech (https://universaldependencies.org/u/pos/), such as {@code
 *     PROPN}
 * @param form what a verb's or noun's form says: {@code FIN}, {@code INF}, {@code ING}, {@code
 *     PART}, {@code PLUR}, or empty
 * @param lemma dictionary form, folded
 */
public record Token(Span span, String text, String tag, String form, String lemma) {
  public boolean is(String aTag) {
    return tag.equals(aTag);
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }
}
