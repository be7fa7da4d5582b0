package org.newsgraph.model.fact;

import java.util.List;

/**
 * How a fact is said: by whom, how sure, whether it is denied.
 *
 * @param modality how the one who says it puts it
 * @param attributedTo who says it; empty for the publisher's own voice
 * @param rule id of the rule that found it
 * @param confidence 0 to 1
 */
public record Assertion(
    Polarity polarity,
    Modality modality,
    Voice voice,
    List<Party> attributedTo,
    String rule,
    double confidence) {
  public Assertion {
    attributedTo = List.copyOf(attributedTo);
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  /** Whether the thing is said to be or not to be. */
  public enum Polarity {
    POSITIVE("positive"),
    NEGATIVE("negative");

    private final String label;

    Polarity(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** How sure the one who says it puts it. */
  public enum Modality {
    ASSERTED("asserted"),
    ALLEGED("alleged"),
    FUTURE("future"),
    POSSIBLE("possible"),
    HYPOTHETICAL("hypothetical"),
    HISTORICAL("historical");

    private final String label;

    Modality(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /** Whose voice it is. */
  public enum Voice {
    PUBLISHER("publisher"),
    NAMED("named"),
    UNNAMED("unnamed"),
    QUOTATION("quotation");

    private final String label;

    Voice(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
