package org.newsgraph.model.article;

import java.util.Arrays;

/**
 * One page, text or record as read, unpacked but not yet understood.
 *
 * @param content UTF-8 without byte order mark, whatever the encoding of the file was
 */
public record Capture(Origin origin, byte[] content) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Capture that
        && origin.equals(that.origin)
        && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return origin.hashCode() * 31 + Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return "Capture[" + origin + ", " + content.length + " bytes]";
  }
}
