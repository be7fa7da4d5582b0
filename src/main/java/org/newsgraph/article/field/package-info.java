/**
 * Fields of an article: candidates for them, how sure each is, and how words and dates are read.
 *
 * <p>Input: strings as printed. Output: candidates and the draft that chooses among them. Previous
 * package: {@code read}, by way of {@code article}. Next package: {@code article.plain}, {@code
 * article.page} and {@code article.record}, which fill the draft.
 */
@NullMarked
package org.newsgraph.article.field;

import org.jspecify.annotations.NullMarked;
