package org.newsgraph.knowledge.match;

import org.newsgraph.model.entity.NameMatch.Kind;

/**
 * What is kept of a name, in one number that is not negative: kind, entity, capitals that it needs.
 * Numbers sort by kind, then entity.
 */
final class Payload {
  private static final int CAPITAL_BITS = 2;
  private static final int ENTITY_BITS = 26;
  private static final int KIND_SHIFT = CAPITAL_BITS + ENTITY_BITS;
  private static final Kind[] KINDS = Kind.values();

  private Payload() {}

  static int of(int entity, Kind kind, int capitals) {
    if (entity >>> ENTITY_BITS != 0) {
      throw new IllegalArgumentException("entity " + entity + " is too many");
    }
    return kind.ordinal() << KIND_SHIFT | entity << CAPITAL_BITS | capitals;
  }

  static int entity(int payload) {
    return payload >>> CAPITAL_BITS & (1 << ENTITY_BITS) - 1;
  }

  static Kind kind(int payload) {
    return KINDS[payload >>> KIND_SHIFT];
  }

  static int capitals(int payload) {
    return payload & (1 << CAPITAL_BITS) - 1;
  }
}
