package org.newsgraph.knowledge.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.entity.NameMatch.Kind;

class HashListsTest {
  private static long hash(String name) {
    return NameHash.step(NameHash.EMPTY, name);
  }

  private static List<Integer> values(HashLists lists, String name) {
    List<Integer> values = new ArrayList<>();
    int list = lists.find(hash(name));
    if (list >= 0) {
      for (int at = lists.begin(list); at < lists.end(list); at++) {
        values.add(lists.value(at));
      }
    }
    return values;
  }

  @Test
  void keepsManyNames() {
    HashListsBuilder builder = new HashListsBuilder();
    int many = 50_000;
    for (int i = 0; i < many; i++) {
      builder.mark(hash("prefix" + i));
      builder.add(hash("name" + i), i);
    }
    HashLists lists = new HashLists(builder.build());
    for (int i = 0; i < many; i++) {
      assertEquals(List.of(i), values(lists, "name" + i));
      assertTrue(lists.isEmpty(lists.find(hash("prefix" + i))));
    }
    assertTrue(lists.find(hash("name" + many)) < 0);
  }

  @Test
  void anEmptyOneFindsNothing() {
    assertTrue(new HashLists(new HashListsBuilder().build()).find(hash("a")) < 0);
  }

  @Test
  void aListIsSortedAndHasANumberOnce() {
    HashListsBuilder builder = new HashListsBuilder();
    for (int value : new int[] {3, 1, 2, 3}) {
      builder.add(hash("a"), value);
      builder.mark(hash("a"));
    }
    assertEquals(List.of(1, 2, 3), values(new HashLists(builder.build()), "a"));
  }

  @Test
  void theBytesAreTheSameInWhateverOrderNumbersWereAdded() {
    HashListsBuilder forwards = new HashListsBuilder();
    HashListsBuilder backwards = new HashListsBuilder();
    for (int i = 0; i < 9_000; i++) {
      forwards.add(hash("name" + i % 4_000), i);
      forwards.mark(hash("prefix" + i));
      backwards.add(hash("name" + (8_999 - i) % 4_000), 8_999 - i);
      backwards.mark(hash("prefix" + (8_999 - i)));
    }
    assertEquals(forwards.build(), backwards.build());
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
  void aPayloadHoldsItsThreePartsAndSortsByKind() {
    int before = -1;
    for (Kind kind : Kind.values()) {
      int payload = Payload.of(20_000_000, kind, 2);
      assertEquals(20_000_000, Payload.entity(payload));
      assertEquals(kind, Payload.kind(payload));
      assertEquals(2, Payload.capitals(payload));
      assertTrue(payload > before);
      before = payload;
    }
    assertThrows(IllegalArgumentException.class, () -> Payload.of(1 << 26, Kind.NAME, 0));
  }
}
