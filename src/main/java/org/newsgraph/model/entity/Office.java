package org.newsgraph.model.entity;

import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Span;

/**
 * An office that a mention names.
 *
 * @param title the office, without country or organization: {@code Prime Minister}, {@code head}
 * @param phrase the office in full: {@code head of the Turkish National Intelligence Organization}
 * @param span where {@code phrase} or {@code title} stands in the passage
 * @param status what the text says of the holding: {@code current} where it says nothing
 * @param organization whose office it is, if named or known
 * @param country the country it belongs to, if named or known
 * @param isPublic whether it is one of a state or another public body, so that its holder is an
 *     official
 */
public record Office(
    String title,
    String phrase,
    Span span,
    Status status,
    @Nullable Entity organization,
    @Nullable Entity country,
    boolean isPublic) {

  /** Whether the office is held; {@link #label} is the spelling in the record. */
  public enum Status {
    CURRENT("current"),
    FORMER("former"),
    ACTING("acting"),
    DESIGNATE("designate");

    private final String label;

    Status(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
