/**
 * Analyses the texts of an article.
 *
 * <p>Input: {@code Article} (from {@code article}). Output: {@code AnnotatedArticle}: language,
 * sentences, tokens with part of speech and dictionary form, phrases, quotations, dates and
 * numbers, each with its span; next is {@code entity}. All that is particular to a language is in
 * its {@code LanguagePack}.
 */
@NullMarked
package org.newsgraph.text;

import org.jspecify.annotations.NullMarked;
