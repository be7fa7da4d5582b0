package org.newsgraph.knowledge.match;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;

/**
 * Lists of numbers by 64-bit hash, read where their bytes stand: in memory or in a mapped file.
 * Holds no letters: about 20 bytes a name. That two different names share a hash has a chance of
 * about one in ten million with two million names. Immutable, safe for many threads.
 *
 * <p>The hashes stand sorted, in buckets of about four that their first bits tell: a look-up reads
 * one bucket. Layout: the header (bits of the bucket, number of hashes, number of values, 0), the
 * hashes, where each bucket begins, where each list begins, the values.
 */
public final class HashLists {
  static final int HEADER = 16;
  static final int NONE = -1;

  private final int bucketBits;
  private final LongBuffer hashes;
  private final IntBuffer buckets;
  private final IntBuffer starts;
  private final IntBuffer values;

  /**
   * @param bytes as {@link HashListsBuilder#build} made them
   */
  public HashLists(ByteBuffer bytes) {
    ByteBuffer in = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    bucketBits = in.getInt(0);
    int count = in.getInt(4);
    int valueCount = in.getInt(8);
    int at = HEADER;
    hashes = in.slice(at, count * 8).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
    at += count * 8;
    buckets = ints(in, at, (1 << bucketBits) + 1);
    at += buckets.capacity() * 4;
    starts = ints(in, at, count + 1);
    at += starts.capacity() * 4;
    values = ints(in, at, valueCount);
  }

  private static IntBuffer ints(ByteBuffer in, int at, int count) {
    return in.slice(at, count * 4).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer();
  }

  /** Where the list of a hash is, negative if there is none; it may be empty. */
  public int find(long hash) {
    long mixed = mix(hash);
    int bucket = bucket(mixed, bucketBits);
    for (int i = buckets.get(bucket); i < buckets.get(bucket + 1); i++) {
      if (hashes.get(i) == mixed) {
        return i;
      }
    }
    return NONE;
  }

  /** Where the values of a list begin. */
  public int begin(int list) {
    return starts.get(list);
  }

  /** Where the values of a list end. */
  public int end(int list) {
    return starts.get(list + 1);
  }

  public int value(int at) {
    return values.get(at);
  }

  boolean isEmpty(int list) {
    return starts.get(list) == starts.get(list + 1);
  }

  static int bucket(long mixed, int bits) {
    return bits == 0 ? 0 : (int) (mixed >>> (Long.SIZE - bits));
  }

  static long mix(long hash) {
    long h = hash * 0xD6E8_FEB8_6659_FD93L;
    return h ^ (h >>> 32);
  }
}
