/**
 * Deciding whom the mentions of an article mean.
 *
 * <p>Input: {@link org.newsgraph.entity.find.Found} mentions from {@code entity.find}. Output:
 * {@link org.newsgraph.entity.link.Link}, a mention with its entities, which {@code
 * entity.coreference} reads and adds to. Names are linked to the knowledge base where the context
 * allows one entry only, to the same name in the article, or else get an IRI of their own.
 */
@NullMarked
package org.newsgraph.entity.link;

import org.jspecify.annotations.NullMarked;
