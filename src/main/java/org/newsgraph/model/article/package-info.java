/** Captures and articles: what {@code read} and {@code article} hand on. */
@NullMarked
package org.newsgraph.model.article;

import org.jspecify.annotations.NullMarked;
