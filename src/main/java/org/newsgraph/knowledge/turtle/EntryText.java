package org.newsgraph.knowledge.turtle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is written to Turtle.
 *
 * @param iri absolute
 * @param entityClass local name, absent of an entry that is described elsewhere and only added to
 * @param name absent with the class
 * @param country IRI
 * @param partOf IRI
 * @param wikidata such as {@code Q42}
 */
public record EntryText(
    String iri,
    @Nullable String entityClass,
    @Nullable Label name,
    List<Label> aliases,
    List<Label> acronyms,
    List<Label> demonyms,
    @Nullable String country,
    @Nullable String partOf,
    @Nullable String wikidata) {
  public EntryText {
    aliases = List.copyOf(aliases);
    acronyms = List.copyOf(acronyms);
    demonyms = List.copyOf(demonyms);
  }
}
