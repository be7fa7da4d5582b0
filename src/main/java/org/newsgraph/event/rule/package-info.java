/**
 * Applies the rules of the language pack to frames.
 *
 * <p>Input: {@code Frame}s and the tables {@code events} and {@code legal}. Output: the rules that
 * hold and the parties in their slots, for {@code event}.
 */
@NullMarked
package org.newsgraph.event.rule;

import org.jspecify.annotations.NullMarked;
