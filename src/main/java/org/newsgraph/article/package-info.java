/**
 * A capture becomes an article: its fields, its body, and the furniture of the page set apart.
 *
 * <p>Input: a {@link org.newsgraph.model.article.Capture} from {@code read}. Output: an {@link
 * org.newsgraph.model.article.Article}, in which each field tells where it was read. Previous
 * package: {@code read}. Next package: {@code text}.
 *
 * <p>{@code article.plain} reads plain-text captures, {@code article.page} web pages, as {@code
 * article.markup} holds them, {@code article.record} input records; {@code article.picture} tells
 * which pictures they have; {@code article.field} holds what they share. What pages print around an
 * article, in many languages, is data: {@code article/*.tsv} in the resources.
 */
@NullMarked
package org.newsgraph.article;

import org.jspecify.annotations.NullMarked;
