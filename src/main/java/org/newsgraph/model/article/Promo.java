package org.newsgraph.model.article;

import org.jspecify.annotations.Nullable;

/**
 * A pointer to another article, shown on the page: furniture of the capture, not of the article.
 *
 * @param label what stands over the list, such as {@code Related}
 * @param position 1-based, within the label
 */
public record Promo(String label, int position, String headline, @Nullable String url) {}
