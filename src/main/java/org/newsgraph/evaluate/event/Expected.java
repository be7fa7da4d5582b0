package org.newsgraph.evaluate.event;

import java.util.List;
import java.util.Map;
import org.newsgraph.model.Span;

/**
 * A fact that a careful reader finds in a sentence.
 *
 * @param line of the set
 * @param isOptional whether readers may differ: it is neither missed nor false
 * @param codes {@code COERCE/seize}, {@code ASSAULT}: any of them is right; one without a mode
 *     leaves the mode open
 * @param trigger where its words stand
 * @param fields by name the values, each with all the words that are right for it
 */
record Expected(
    int line,
    boolean isOptional,
    List<String> codes,
    Span trigger,
    String words,
    Map<String, List<List<String>>> fields) {

  String kind() {
    return Fields.kind(codes.get(0));
  }

  /** The type that it counts as: the first of those that are right. */
  String type() {
    return Fields.type(codes.get(0));
  }

  boolean isType(String type) {
    return codes.stream().anyMatch(code -> Fields.type(code).equals(type));
  }

  /** Whether a mode is asked for. */
  boolean hasMode() {
    return codes.stream().anyMatch(code -> code.contains("/"));
  }

  /** The values of a field; none where it has none. */
  List<List<String>> of(String field) {
    return fields.getOrDefault(field, List.of());
  }
}
