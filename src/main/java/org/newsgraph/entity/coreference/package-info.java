/**
 * Resolving words that stand for something named before: bare descriptions, pairs, pronouns.
 *
 * <p>Input: the links of an article from {@code entity.link}. Output: more {@link
 * org.newsgraph.entity.link.Link links}, which {@code entity} hands on unlisted. A wrong merge is
 * worse than a missed one: what may mean two is left alone.
 */
@NullMarked
package org.newsgraph.entity.coreference;

import org.jspecify.annotations.NullMarked;
