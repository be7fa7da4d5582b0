package org.newsgraph.knowledge.match;

/** 64-bit hashes of letters, taken letter by letter. Prepared files hold them: never change one. */
public final class NameHash {
  /** The hash of no letters. */
  public static final long EMPTY = 0x51_7c_c1_b7_27_22_0a_95L;

  private NameHash() {}

  static long step(long hash, char letter) {
    long h = (hash ^ letter) * 0x9E37_79B9_7F4A_7C15L;
    return h ^ (h >>> 29);
  }

  /** The hash of what {@code hash} is of, followed by {@code letters}. */
  public static long step(long hash, CharSequence letters) {
    return step(hash, letters, 0, letters.length());
  }

  static long step(long hash, CharSequence letters, int begin, int end) {
    long h = hash;
    for (int i = begin; i < end; i++) {
      h = step(h, letters.charAt(i));
    }
    return h;
  }
}
