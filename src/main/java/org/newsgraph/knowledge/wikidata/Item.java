package org.newsgraph.knowledge.wikidata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.knowledge.turtle.Label;

/** What is wanted of an item: names in some languages, some claims. Gathered while it is read. */
final class Item {
  /** The number behind the Q. */
  final int id;

  /** By language, in no order. */
  final Map<String, Label> labels = new LinkedHashMap<>();

  final List<Label> aliases = new ArrayList<>();
  final Map<String, List<Claim>> claims = new LinkedHashMap<>();

  /** The class of our ontology that it was found to have, or {@link ClassTable#OFFICE}. */
  String entityClass = "";

  Item(int id) {
    this.id = id;
  }

  String qId() {
    return "Q" + id;
  }

  /** How sure Wikidata is of a claim. */
  enum Rank {
    DEPRECATED,
    NORMAL,
    PREFERRED
  }

  /** What sort of value a claim has. */
  enum Sort {
    /** there is one, but which is unknown */
    UNKNOWN,
    /** there is none */
    NONE,
    ITEM,
    DATE,
    WORD
  }

  /**
   * A value.
   *
   * @param text of an item its id, of a date as much of ISO 8601 as is known
   */
  record Value(Sort sort, String text, String language) {
    static final Value UNKNOWN = new Value(Sort.UNKNOWN, "", "");
    static final Value NONE = new Value(Sort.NONE, "", "");

    /** The number of an item, if it is one. */
    Optional<Integer> item() {
      return sort == Sort.ITEM ? number(text) : Optional.empty();
    }
  }

  /**
   * A statement about the item.
   *
   * @param qualifiers by property
   */
  record Claim(Rank rank, Value value, Map<String, List<Value>> qualifiers) {
    List<Value> qualifiers(String property) {
      return qualifiers.getOrDefault(property, List.of());
    }
  }

  /** The number of an id such as Q42; nothing of others and of numbers beyond 31 bits. */
  static Optional<Integer> number(String id) {
    if (id.length() < 2 || id.length() > 11 || id.charAt(0) != 'Q') {
      return Optional.empty();
    }
    long number = 0;
    for (int i = 1; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c < '0' || c > '9') {
        return Optional.empty();
      }
      number = number * 10 + (c - '0');
    }
    return number > 0 && number <= Integer.MAX_VALUE ? Optional.of((int) number) : Optional.empty();
  }

  /** All claims that nobody has withdrawn. */
  List<Claim> valid(String property) {
    return claims.getOrDefault(property, List.of()).stream()
        .filter(claim -> claim.rank() != Rank.DEPRECATED)
        .toList();
  }

  /** The preferred ones of the valid claims, or else all of these. */
  List<Value> best(String property) {
    List<Claim> valid = valid(property);
    boolean preferred = valid.stream().anyMatch(claim -> claim.rank() == Rank.PREFERRED);
    return valid.stream()
        .filter(claim -> !preferred || claim.rank() == Rank.PREFERRED)
        .map(Claim::value)
        .toList();
  }

  /** The items that the best claims name. */
  List<Integer> items(String property) {
    return best(property).stream().flatMap(value -> value.item().stream()).toList();
  }
}
