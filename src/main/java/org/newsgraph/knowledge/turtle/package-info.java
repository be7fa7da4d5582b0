/**
 * Turtle as the knowledge base is written in it.
 *
 * <p>Input: files. Output: statements that know their line, for {@code knowledge}, the next
 * package.
 */
@NullMarked
package org.newsgraph.knowledge.turtle;

import org.jspecify.annotations.NullMarked;
