package org.newsgraph.knowledge.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.entity.NameMatch.Kind;

class NameTableTest {
  private static long hash(String name) {
    return NameTable.step(NameTable.EMPTY, name);
  }

  private static List<Integer> payloads(NameTable table, String name) {
    List<Integer> payloads = new ArrayList<>();
    int slot = table.find(hash(name));
    if (slot >= 0) {
      table.forEach(slot, payloads::add);
    }
    return payloads;
  }

  @Test
  void keepsManyNames() {
    NameTable table = new NameTable();
    int many = 50_000;
    for (int i = 0; i < many; i++) {
      table.addPrefix(hash("prefix" + i));
      table.add(hash("name" + i), i);
    }
    for (int i = 0; i < many; i++) {
      assertEquals(List.of(i), payloads(table, "name" + i));
      assertFalse(table.hasPayload(table.find(hash("prefix" + i))));
    }
    assertTrue(table.find(hash("name" + many)) < 0);
  }

  @Test
  void listsTheLastAddedFirst() {
    NameTable table = new NameTable();
    table.add(hash("a"), 1);
    table.addPrefix(hash("a"));
    table.add(hash("a"), 2);
    assertEquals(List.of(2, 1), payloads(table, "a"));
    assertTrue(table.hasPayload(table.find(hash("a"))));
  }

  @Test
  void similarNamesHaveDifferentHashes() {
    Set<Long> hashes = new HashSet<>();
    int names = 0;
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b <= 'z'; b++) {
        for (char c = 'a'; c <= 'z'; c++) {
          hashes.add(hash("" + a + b + c));
          hashes.add(hash(a + " " + b + c));
          names += 2;
        }
      }
    }
    assertEquals(names, hashes.size());
  }

  @Test
  void aPayloadHoldsItsThreeParts() {
    for (Kind kind : Kind.values()) {
      int payload = Payload.of(2_000_000, kind, 2);
      assertEquals(2_000_000, Payload.entity(payload));
      assertEquals(kind, Payload.kind(payload));
      assertEquals(2, Payload.capitals(payload));
    }
  }
}
