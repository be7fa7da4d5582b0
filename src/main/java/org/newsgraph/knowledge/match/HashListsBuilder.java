package org.newsgraph.knowledge.match;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Gathers numbers by hash and makes {@link HashLists} of them: the same bytes whatever the order in
 * which they were added. Each list is sorted and holds a number once.
 */
public final class HashListsBuilder {
  private static final int PER_BUCKET = 4;

  private long[] hashes = new long[1 << 10];
  private int[] values = new int[1 << 10];
  private int size;

  /** Hashes that were marked lately, since beginnings of names come again and again. */
  private final long[] marked = new long[1 << 12];

  /**
   * @param value not negative
   */
  public void add(long hash, int value) {
    put(HashLists.mix(hash), value);
  }

  /** Gives the hash a list, empty if nothing is added to it. */
  void mark(long hash) {
    long mixed = HashLists.mix(hash);
    int at = (int) mixed & (marked.length - 1);
    if (marked[at] != mixed) {
      marked[at] = mixed;
      put(mixed, HashLists.NONE);
    }
  }

  private void put(long mixed, int value) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      values = Arrays.copyOf(values, size * 2);
    }
    hashes[size] = mixed;
    values[size++] = value;
  }

  /** The bytes of all lists. */
  public ByteBuffer build() {
    int bits = Math.max(0, Integer.SIZE - Integer.numberOfLeadingZeros(size / PER_BUCKET));
    int[] ends = sortByBucket(bits);
    for (int bucket = 0, begin = 0; bucket < ends.length; begin = ends[bucket++]) {
      sort(begin, ends[bucket]);
    }
    dropTwins();
    int lists = 0;
    int numbers = 0;
    for (int i = 0; i < size; i++) {
      lists += i == 0 || hashes[i] != hashes[i - 1] ? 1 : 0;
      numbers += values[i] == HashLists.NONE ? 0 : 1;
    }
    return bytes(bits, lists, numbers);
  }

  /** Sorts by the first bits and says where each bucket ends. */
  private int[] sortByBucket(int bits) {
    int[] places = new int[(1 << bits) + 1];
    for (int i = 0; i < size; i++) {
      places[HashLists.bucket(hashes[i], bits) + 1]++;
    }
    for (int i = 1; i < places.length; i++) {
      places[i] += places[i - 1];
    }
    long[] sorted = new long[size];
    int[] sortedValues = new int[size];
    for (int i = 0; i < size; i++) {
      int place = places[HashLists.bucket(hashes[i], bits)]++;
      sorted[place] = hashes[i];
      sortedValues[place] = values[i];
    }
    hashes = sorted;
    values = sortedValues;
    return Arrays.copyOf(places, 1 << bits);
  }

  /** Sorts a bucket by hash, then value: few hashes, mostly in order already. */
  private void sort(int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      long hash = hashes[i];
      int value = values[i];
      int at = i;
      while (at > begin && isBefore(hash, value, at - 1)) {
        hashes[at] = hashes[at - 1];
        values[at] = values[at - 1];
        at--;
      }
      hashes[at] = hash;
      values[at] = value;
    }
  }

  private boolean isBefore(long hash, int value, int other) {
    return hash == hashes[other] ? value < values[other] : hash < hashes[other];
  }

  private void dropTwins() {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (kept == 0 || hashes[i] != hashes[kept - 1] || values[i] != values[kept - 1]) {
        hashes[kept] = hashes[i];
        values[kept++] = values[i];
      }
    }
    size = kept;
  }

  private ByteBuffer bytes(int bits, int lists, int numbers) {
    long length =
        HashLists.HEADER + 8L * lists + 4L * ((1 << bits) + 1) + 4L * (lists + 1) + 4L * numbers;
    ByteBuffer out = ByteBuffer.allocate(Math.toIntExact(length)).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(bits).putInt(lists).putInt(numbers).putInt(0);
    int[] buckets = new int[(1 << bits) + 1];
    int[] starts = new int[lists + 1];
    int list = 0;
    int number = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        out.putLong(hashes[i]);
        buckets[HashLists.bucket(hashes[i], bits) + 1]++;
        starts[list++] = number;
      }
      number += values[i] == HashLists.NONE ? 0 : 1;
    }
    starts[list] = number;
    for (int i = 0, begin = 0; i < buckets.length; i++) {
      begin += buckets[i];
      out.putInt(begin);
    }
    for (int start : starts) {
      out.putInt(start);
    }
    for (int i = 0; i < size; i++) {
      if (values[i] != HashLists.NONE) {
        out.putInt(values[i]);
      }
    }
    return out.flip();
  }
}
