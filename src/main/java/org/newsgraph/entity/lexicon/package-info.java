/**
 * The words by which names, offices and groups are known in one language.
 *
 * <p>Input: the tables of a {@code language} pack. Output: {@link
 * org.newsgraph.entity.lexicon.Lexicon}, which {@code entity.find} reads.
 */
@NullMarked
package org.newsgraph.entity.lexicon;

import org.jspecify.annotations.NullMarked;
