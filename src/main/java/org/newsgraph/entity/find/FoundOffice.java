package org.newsgraph.entity.find;

import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.Office;

/**
 * An office as the words of a mention name it.
 *
 * @param title the office alone, as printed
 * @param phrase with what it is the office of
 * @param span of {@code phrase}
 * @param key what all spellings of the office have in common: {@code intelligence head}
 * @param scope {@code state}, {@code body}, {@code job} or {@code military}
 * @param country a name of a country or people in the mention
 * @param organization a name of an organization in it
 * @param owner token of a possessive pronoun before it, -1 if there is none
 */
public record FoundOffice(
    String title,
    String phrase,
    Span span,
    String key,
    String scope,
    Office.Status status,
    @Nullable Found country,
    @Nullable Found organization,
    int owner) {

  /** With the status that words outside of it give, where it says nothing itself. */
  FoundOffice withStatus(Office.Status other) {
    return status != Office.Status.CURRENT
        ? this
        : new FoundOffice(title, phrase, span, key, scope, other, country, organization, owner);
  }
}
