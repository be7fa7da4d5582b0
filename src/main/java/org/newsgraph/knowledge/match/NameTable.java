package org.newsgraph.knowledge.match;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Names and their beginnings up to each word's end, by 64-bit hash of their folded letters; each
 * name has a chain of payloads. Holds no letters: about 30 bytes a name. That two different names
 * share a hash has a chance of about one in ten million with two million names.
 */
final class NameTable {
  /** The hash of no letters. */
  static final long EMPTY = 0x51_7c_c1_b7_27_22_0a_95L;

  private static final int NONE = -1;
  private static final double LOAD = 0.6;

  private long[] keys = new long[1 << 12];
  private int[] heads = new int[1 << 12];
  private int used;

  /** Per link of a chain: its payload and the link after it. */
  private int[] payloads = new int[1 << 12];

  private int[] nexts = new int[1 << 12];
  private int links;

  static long step(long hash, char letter) {
    long h = (hash ^ letter) * 0x9E37_79B9_7F4A_7C15L;
    return h ^ (h >>> 29);
  }

  static long step(long hash, String letters) {
    long h = hash;
    for (int i = 0; i < letters.length(); i++) {
      h = step(h, letters.charAt(i));
    }
    return h;
  }

  /** The slot of a name or a beginning, negative if there is none. */
  int find(long hash) {
    long key = key(hash);
    int mask = keys.length - 1;
    for (int slot = (int) key & mask; keys[slot] != 0; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return slot;
      }
    }
    return NONE;
  }

  /** The payloads of a slot, the last added first. */
  void forEach(int slot, IntConsumer payload) {
    for (int link = heads[slot]; link != NONE; link = nexts[link]) {
      payload.accept(payloads[link]);
    }
  }

  boolean hasPayload(int slot) {
    return heads[slot] != NONE;
  }

  /** Adds a beginning of a name. */
  void addPrefix(long hash) {
    slot(hash);
  }

  /** Adds a name. */
  void add(long hash, int payload) {
    int slot = slot(hash);
    if (links == payloads.length) {
      payloads = Arrays.copyOf(payloads, links * 2);
      nexts = Arrays.copyOf(nexts, links * 2);
    }
    payloads[links] = payload;
    nexts[links] = heads[slot];
    heads[slot] = links++;
  }

  private int slot(long hash) {
    if (used >= keys.length * LOAD) {
      grow();
    }
    long key = key(hash);
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    if (keys[slot] == 0) {
      keys[slot] = key;
      heads[slot] = NONE;
      used++;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    keys = new long[oldKeys.length * 2];
    heads = new int[oldKeys.length * 2];
    int mask = keys.length - 1;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = (int) oldKeys[i] & mask;
        while (keys[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
      }
    }
  }

  /** Never 0, which marks a free slot. */
  private static long key(long hash) {
    long h = hash * 0xD6E8_FEB8_6659_FD93L;
    h ^= h >>> 32;
    return h == 0 ? 1 : h;
  }
}
