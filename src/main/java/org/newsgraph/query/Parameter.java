package org.newsgraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A parameter of a canned query.
 *
 * @param name what a user types
 * @param variable the query's variable without question mark: {@code _name} or {@code _name_iri}
 * @param description one line for people
 * @param required whether the query makes no sense without it
 * @param choices the values that it takes; empty if any
 */
public record Parameter(
    String name,
    String variable,
    Type type,
    String description,
    boolean required,
    List<String> choices) {

  /** How the value that a user types becomes an RDF term. */
  public enum Type {
    /** an IRI, a name or an alias of an entity */
    ENTITY,
    /** the same, or any other resource by IRI, or an article by IRI, URL or headline */
    RESOURCE,
    /** a date, as precise as known: 2024, 2024-11, 2024-11-05 */
    DATE,
    /** a whole number */
    INTEGER,
    /** a string */
    TEXT;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** All labels, for messages. */
    static String labels() {
      return Arrays.stream(values()).map(Type::label).collect(Collectors.joining(", "));
    }
  }

  public Parameter {
    choices = List.copyOf(choices);
  }
}
