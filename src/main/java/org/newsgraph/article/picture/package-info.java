/**
 * Pictures of an article: which of them a page shows and its data tell, which of these are the
 * same, and what is printed under them.
 *
 * <p>Input: URLs, elements and lines as a page holds them. Output: pictures in a draft of {@code
 * article.field}. Previous package: {@code article.markup}. Next package: {@code article.page} and
 * {@code article.plain}, which find the pictures.
 */
@NullMarked
package org.newsgraph.article.picture;

import org.jspecify.annotations.NullMarked;
