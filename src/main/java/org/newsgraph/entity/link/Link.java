package org.newsgraph.entity.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.find.Found;
import org.newsgraph.model.Span;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.NameMatch;
import org.newsgraph.model.entity.Office;

/**
 * A mention with those whom it means.
 *
 * @param found how it was found; absent where it was found as a pronoun or bare description
 * @param referents none where nothing says whom it means
 */
public record Link(
    Span span,
    Span head,
    MentionType type,
    Mention.Kind kind,
    @Nullable Found found,
    @Nullable Office office,
    List<Entity> referents,
    double score) {
  public Link {
    referents = List.copyOf(referents);
  }

  /** The only one whom it means, if there is one. */
  public @Nullable Entity entity() {
    return referents.size() == 1 ? referents.get(0) : null;
  }

  /** The state whose seat of government the name is of: "Beijing" where it acts. */
  public @Nullable Entity standsFor() {
    Entity named = entity();
    if (named == null || found == null || type != MentionType.LOCATION) {
      return null;
    }
    return found.matches().stream()
        .filter(match -> match.kind() == NameMatch.Kind.METONYM)
        .map(match -> match.entity().asEntity())
        .filter(entity -> !entity.iri().equals(named.iri()))
        .findFirst()
        .orElse(null);
  }

  public boolean isPerson() {
    return type == MentionType.PERSON;
  }

  /** The same words, now known to mean someone. */
  public Link meaning(List<Entity> whom, double aScore) {
    return new Link(span, head, type, kind, found, office, whom, aScore);
  }

  /** The same mention with more known of its office. */
  public Link withOffice(Office anOffice) {
    return new Link(span, head, type, kind, found, anOffice, referents, score);
  }

  /** A pronoun or bare description for something named before. */
  public static Link back(
      Span span, Mention.Kind kind, MentionType type, List<Entity> referents, double score) {
    return new Link(span, span, type, kind, null, null, referents, score);
  }
}
