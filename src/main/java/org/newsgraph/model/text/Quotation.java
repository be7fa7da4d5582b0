package org.newsgraph.model.text;

import org.newsgraph.model.Span;

/**
 * Words between quotation marks.
 *
 * @param span with the marks; of a quotation that runs over paragraphs each part has its own
 * @param whole whether it holds a clause; {@code false} for single quoted words
 */
public record Quotation(Span span, boolean whole) {}
