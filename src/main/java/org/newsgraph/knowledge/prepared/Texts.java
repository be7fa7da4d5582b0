package org.newsgraph.knowledge.prepared;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Strings by their offset among bytes. */
final class Texts {
  static final int NONE = -1;
  private static final int LAST_SEVEN_BITS = 0x7f;

  private final ByteBuffer bytes;

  Texts(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  String get(int offset) {
    int length = 0;
    int at = offset;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes.get(at++);
      length |= (b & LAST_SEVEN_BITS) << shift;
      if (b >= 0) {
        break;
      }
    }
    byte[] utf8 = new byte[length];
    bytes.get(at, utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  @Nullable String orNull(int offset) {
    return offset == NONE ? null : get(offset);
  }

  /** Gathers strings. */
  static final class Builder {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<String, Integer> offsets = new HashMap<>();

    /** The offset of a string that comes again and again. */
    int shared(@Nullable String text) {
      if (text == null) {
        return NONE;
      }
      Integer known = offsets.get(text);
      if (known == null) {
        known = single(text);
        offsets.put(text, known);
      }
      return known;
    }

    /** The offset of a string that comes once. */
    int single(String text) {
      int offset = out.size();
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      int length = utf8.length;
      while (length > LAST_SEVEN_BITS) {
        out.write(length & LAST_SEVEN_BITS | ~LAST_SEVEN_BITS);
        length >>>= 7;
      }
      out.write(length);
      out.writeBytes(utf8);
      return offset;
    }

    ByteBuffer build() {
      return ByteBuffer.wrap(out.toByteArray());
    }
  }
}
