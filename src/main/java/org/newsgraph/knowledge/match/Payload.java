package org.newsgraph.knowledge.match;

import org.newsgraph.model.entity.NameMatch.Kind;

/** What the table keeps of a name, in one number: entity, kind, capitals that it needs. */
final class Payload {
  private static final int CAPITAL_BITS = 2;
  private static final int KIND_BITS = 3;
  private static final Kind[] KINDS = Kind.values();

  private Payload() {}

  static int of(int entity, Kind kind, int capitals) {
    return (entity << KIND_BITS | kind.ordinal()) << CAPITAL_BITS | capitals;
  }

  static int entity(int payload) {
    return payload >>> (KIND_BITS + CAPITAL_BITS);
  }

  static Kind kind(int payload) {
    return KINDS[payload >>> CAPITAL_BITS & (1 << KIND_BITS) - 1];
  }

  static int capitals(int payload) {
    return payload & (1 << CAPITAL_BITS) - 1;
  }
}
