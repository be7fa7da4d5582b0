package org.newsgraph.model.entity;

/**
 * A name of the knowledge base found in a text.
 *
 * @param end where it ends in the text, UTF-16 units
 */
public record NameMatch(int end, KnownEntity entity, Kind kind) {

  /** What sort of name it is. */
  public enum Kind {
    /** a full or usual name, in any case that has the capitals of a name */
    NAME,
    /** an acronym or short form that only its own spelling matches: US, IS, WHO */
    ACRONYM,
    /** an adjective or noun of nationality: Turkish, Turks */
    DEMONYM,
    /** the last name alone: candidates only, the context decides */
    SURNAME,
    /** a capital or a seat that may stand for the government: Moscow, the Kremlin */
    METONYM
  }
}
