/**
 * Finds many names in texts.
 *
 * <p>Input: names with the entries they stand for, from {@code knowledge} before it. Output: {@link
 * org.newsgraph.model.entity.NameMatch}es at a place of a text, which {@code entity}, the next
 * package, reads by the interface in {@code model}.
 */
@NullMarked
package org.newsgraph.knowledge.match;

import org.jspecify.annotations.NullMarked;
