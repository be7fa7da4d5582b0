/**
 * Reads the clauses of a sentence out of its phrases.
 *
 * <p>Input: {@code Sentence} with tokens and chunks (from {@code text}). Output: {@code Clause}s
 * with subject, object, prepositional arguments and their place in the sentence, for the rules of
 * {@code event}.
 */
@NullMarked
package org.newsgraph.event.clause;

import org.jspecify.annotations.NullMarked;
