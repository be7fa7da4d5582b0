package org.newsgraph.model.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Span;

/**
 * Words of a passage that stand for one or more entities.
 *
 * @param in the passage, by its name
 * @param sentence index of the sentence in the passage
 * @param span the maximal noun phrase with title or office
 * @param head the stretch of {@code span} that is the name itself (or the head noun)
 * @param kind only {@code NAME} and {@code ROLE} are listed in the record
 * @param office the office named in it, if any
 * @param referents whom it stands for: several for "the two sides", none where it is not resolved
 * @param score how sure the link is, 0 to 1
 */
public record Mention(
    String in,
    int sentence,
    Span span,
    Span head,
    String text,
    MentionType type,
    Kind kind,
    @Nullable Office office,
    List<Entity> referents,
    @Nullable Entity standsFor,
    double score) {

  /** What sort of words a mention is. */
  public enum Kind {
    /** a name, with or without an office: "Israeli Prime Minister Benjamin Netanyahu" */
    NAME,
    /** an office without a name: "the Turkish foreign minister" */
    ROLE,
    /** a bare description that was resolved: "the agency", "the two sides" */
    NOMINAL,
    /** a pronoun that was resolved */
    PRONOUN
  }

  /** A mention that stands for nobody but those whom it names. */
  public Mention(
      String in,
      int sentence,
      Span span,
      Span head,
      String text,
      MentionType type,
      Kind kind,
      @Nullable Office office,
      List<Entity> referents,
      double score) {
    this(in, sentence, span, head, text, type, kind, office, referents, null, score);
  }

  public Mention {
    referents = List.copyOf(referents);
    if (!span.contains(head)) {
      throw new IllegalArgumentException("head " + head + " outside of " + span);
    }
  }

  /**
   * The class of the first referent; of an office without a holder the class that its holder has;
   * else null.
   */
  public @Nullable String entityClass() {
    if (!referents.isEmpty()) {
      return referents.get(0).entityClass();
    }
    if (kind != Kind.ROLE || office == null) {
      return null;
    }
    return office.isPublic() ? "Official" : "Person";
  }

  /** Whether the extraction record lists it; the others serve the events only. */
  public boolean isListed() {
    return (kind == Kind.NAME || kind == Kind.ROLE);
  }
}
