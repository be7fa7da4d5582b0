/**
 * The knowledge base: what is known of the world before an article is read, as Turtle.
 *
 * <p>Input: the shipped files under {@code ontology/knowledge/} and Turtle files of the user.
 * Output: a {@link org.newsgraph.model.entity.KnowledgeBase} that finds names in texts. It stands
 * beside the flow: no package before it, {@code entity} is the next one, by the interface in {@code
 * model}.
 */
@NullMarked
package org.newsgraph.knowledge;

import org.jspecify.annotations.NullMarked;
