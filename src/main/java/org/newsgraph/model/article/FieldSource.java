package org.newsgraph.model.article;

/**
 * Where a field of an article was read.
 *
 * @param where {@code text}, {@code JSON-LD}, {@code meta}, {@code time}, {@code url}, {@code
 *     record}, {@code metadata}, ...
 * @param asPrinted the words as they stood there
 */
public record FieldSource(String where, String asPrinted) {}
