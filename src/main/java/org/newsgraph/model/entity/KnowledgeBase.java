package org.newsgraph.model.entity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of the world before an article is read. Immutable; safe for many threads. */
public interface KnowledgeBase {
  /** All entries, by IRI. */
  Collection<KnownEntity> entities();

  Optional<KnownEntity> entity(String iri);

  /**
   * The names that start at {@code begin}, longest first, of one length in the order of their kind
   * and IRI. A name ends at a word's end; case, diacritics, dashes and white space are folded,
   * except in acronyms.
   *
   * @param begin offset of a word's first character
   * @param kinds the kinds of names that are looked for; where a last name is borne by thousands,
   *     not looking for it saves much
   */
  List<NameMatch> match(CharSequence text, int begin, Set<NameMatch.Kind> kinds);

  /** The names of all kinds that start at {@code begin}. */
  default List<NameMatch> match(CharSequence text, int begin) {
    return match(text, begin, EnumSet.allOf(NameMatch.Kind.class));
  }

  /** The entries whose name or alias is {@code name}, folded; by IRI. */
  List<KnownEntity> named(String name);

  /** Organizations of a class in a country: the army of Israel. By IRI. */
  List<KnownEntity> organs(String country, String entityClass);

  /** Tenures of a person, by start. */
  List<KnownTenure> tenures(String person);

  /** Tenures of offices in a country or organization, by start and person. */
  List<KnownTenure> offices(String countryOrOrganization);

  /** Proceedings and legal instruments, by IRI. */
  List<KnownProceeding> proceedings();

  /** Date (ISO 8601) of the knowledge; nothing is known to hold beyond it. */
  String dateOfKnowledge();

  /** sha256 of all that was loaded. */
  String sha256();
}
