package org.newsgraph.model.text;

import org.newsgraph.model.Span;

/**
 * A word or a mark of a sentence.
 *
 * @param span in the passage
 * @param text the words as printed
 * @param tag universal part of speech (https://universaldependencies.org/u/pos/), such as {@code
 *     PROPN}
 * @param form what a word form says: of verbs {@code BASE}, {@code S3} (says), {@code PAST} (went),
 *     {@code PART} (gone), {@code ED} (past or participle alike), {@code ING}; {@code PLUR} of
 *     nouns, {@code POSS} of pronouns that stand before a noun; else empty
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
