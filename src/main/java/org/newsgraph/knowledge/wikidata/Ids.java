package org.newsgraph.knowledge.wikidata;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** A set of numbers of items: a bit or so for each where they stand close. */
final class Ids {
  private final Map<Integer, BitSet> blocks = new HashMap<>();

  void add(int id) {
    blocks.computeIfAbsent(id >>> Short.SIZE, b -> new BitSet()).set(id & 0xffff);
  }

  boolean contains(int id) {
    BitSet block = blocks.get(id >>> Short.SIZE);
    return block != null && block.get(id & 0xffff);
  }
}
