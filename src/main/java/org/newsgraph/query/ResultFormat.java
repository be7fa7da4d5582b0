package org.newsgraph.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ways to write an answer; {@link #label} is what a user types. */
public enum ResultFormat {
  /** columns for a terminal; a graph as Turtle */
  TABLE,
  /** SPARQL 1.1 CSV */
  CSV,
  /** SPARQL 1.1 TSV */
  TSV,
  /** SPARQL 1.1 JSON; a graph as JSON-LD */
  JSON,
  /** SPARQL XML; a graph as RDF/XML */
  XML,
  /** a table for documents; a graph as Turtle */
  MARKDOWN;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ResultFormat> of(String label) {
    return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
  }

  /** All labels, for messages: {@code table, csv, ...}. */
  public static String labels() {
    return Arrays.stream(values()).map(ResultFormat::label).collect(Collectors.joining(", "));
  }
}
