package org.newsgraph.article.markup;

import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * Decodes a page in UTF-8 piece by piece, without the byte order mark, white space in place of what
 * is {@link Unread}. Most pieces are ASCII, which a string takes from bytes at once where the
 * reader of a stream looks at each.
 */
final class Utf8Reader extends Reader {
  private static final int PIECE = 512;

  private final byte[] bytes;
  private final Unread unread;
  private int at;
  private String piece = "";
  private int taken;

  Utf8Reader(byte[] bytes) {
    this.bytes = bytes;
    this.unread = new Unread(bytes);
    boolean mark =
        bytes.length >= 3
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    at = mark ? 3 : 0;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (taken == piece.length()) {
      piece = next();
      taken = 0;
      if (piece.isEmpty()) {
        return -1;
      }
    }
    int count = Math.min(length, piece.length() - taken);
    piece.getChars(taken, taken + count, buffer, offset);
    taken += count;
    return count;
  }

  /** The next piece, empty at the end of the page. */
  private String next() {
    if (at == unread.begin() && at < bytes.length) {
      at = unread.end();
      unread.next();
      return " ";
    }
    int from = at;
    at = end();
    return new String(bytes, from, at - from, StandardCharsets.UTF_8);
  }

  /** Where the next piece ends: before a character, not within one. */
  private int end() {
    int most = Math.min(unread.begin(), at + PIECE);
    int end = most;
    while (end < bytes.length && end > at && isWithin(bytes[end])) {
      end--;
    }
    return end == at ? most : end;
  }

  private static boolean isWithin(byte b) {
    return (b & 0xc0) == 0x80;
  }

  @Override
  public void close() {}
}
