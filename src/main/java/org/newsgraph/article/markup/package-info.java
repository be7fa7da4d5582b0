/**
 * A web page as markup: parsed, and read in one walk into blocks of text and the elements that hold
 * fields.
 *
 * <p>Input: HTML. Output: a {@link org.newsgraph.article.markup.Page}, in which nothing is decided
 * about the article yet. Previous package: {@code article.field}. Next package: {@code
 * article.page}.
 */
@NullMarked
package org.newsgraph.article.markup;

import org.jspecify.annotations.NullMarked;
