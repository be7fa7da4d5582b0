/**
 * Web pages: the fields of an article out of JSON-LD, meta elements and the markup, its body out of
 * the blocks of text.
 *
 * <p>Input: HTML. Output: the draft of an article, with candidates from every place that tells of a
 * field. Previous package: {@code article.markup}. Next package: {@code article}.
 */
@NullMarked
package org.newsgraph.article.page;

import org.jspecify.annotations.NullMarked;
