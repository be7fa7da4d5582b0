package org.newsgraph.resolve;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.model.fact.Decision;

/**
 * A link between two articles' things.
 *
 * @param source IRI of the one that is another one
 * @param target IRI of the one that stands for it; of what is different just the other one
 * @param reason what agrees, in words
 * @param score how sure it is, 0 to 1
 * @param decisions of people on which it rests; none where it was derived
 */
public record Link(
    Kind kind,
    String source,
    String target,
    String reason,
    BigDecimal score,
    List<Decision> decisions) {
  /** By kind, target and source: whatever the order of arrival. */
  static final Comparator<Link> ORDER =
      Comparator.comparing(Link::kind).thenComparing(Link::target).thenComparing(Link::source);

  /** What a link says. */
  public enum Kind {
    /** an article repeats another one */
    COPY("copy"),
    /** an entity is another one */
    ENTITY("entity"),
    /** an event is another one */
    EVENT("event"),
    /** two are not one, as a person decided */
    DIFFERENT("different");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  public Link {
    decisions = List.copyOf(decisions);
  }
}
