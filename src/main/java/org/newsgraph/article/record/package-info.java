/**
 * Input records that bring their own text.
 *
 * <p>Input: a JSON object with the fields of the input record contract. Output: the draft of an
 * article whose body is that text, to the character. Previous package: {@code article.field}. Next
 * package: {@code article}.
 */
@NullMarked
package org.newsgraph.article.record;

import org.jspecify.annotations.NullMarked;
