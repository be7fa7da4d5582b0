/**
 * Plain-text captures: pages that were saved as text, with their furniture in the lines.
 *
 * <p>Input: the text. Output: the draft of an article. Previous package: {@code article.field}.
 * Next package: {@code article}.
 */
@NullMarked
package org.newsgraph.article.plain;

import org.jspecify.annotations.NullMarked;
