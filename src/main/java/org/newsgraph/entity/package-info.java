/**
 * Finding and linking those of whom an article speaks.
 *
 * <p>Input: {@link org.newsgraph.model.text.AnnotatedArticle}, from {@code text}. Output: {@link
 * org.newsgraph.model.entity.LinkedArticle}, for {@code event}. The way is: {@code entity.find}
 * finds and types the mentions with the words of {@code entity.lexicon}, {@code entity.link} links
 * them, {@code entity.coreference} resolves what points back to them.
 */
@NullMarked
package org.newsgraph.entity;

import org.jspecify.annotations.NullMarked;
