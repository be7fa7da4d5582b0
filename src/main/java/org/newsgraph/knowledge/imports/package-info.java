/**
 * Makes knowledge files of what users have.
 *
 * <p>Input: Turtle, CSV tables and dumps of Wikidata. Output: one file for {@code --knowledge}, as
 * Turtle or prepared. It stands beside the flow, above {@code knowledge}.
 */
@NullMarked
package org.newsgraph.knowledge.imports;

import org.jspecify.annotations.NullMarked;
