package org.newsgraph.read.content;

/**
 * Counts the bytes that tell encodings apart.
 *
 * @param evenZeros zero bytes at even offsets, the high half of big-endian UTF-16
 * @param oddZeros zero bytes at odd offsets
 * @param controls control characters other than white space and escape
 * @param escapes the byte that shifts in the encodings of ISO 2022
 * @param multiByteUtf8 well-formed sequences of several bytes
 * @param malformedUtf8 bytes that begin no well-formed sequence
 */
record ByteCensus(
    int length,
    int evenZeros,
    int oddZeros,
    int controls,
    int escapes,
    int multiByteUtf8,
    int malformedUtf8) {

  /** Latin text in UTF-16 has a zero in every other byte; mixed scripts still in one of ten. */
  private static final int UTF16_ZEROS = 10;

  static ByteCensus of(byte[] bytes, int length) {
    int[] zeros = new int[2];
    int controls = 0;
    int escapes = 0;
    int multi = 0;
    int malformed = 0;
    for (int i = 0; i < length; ) {
      int b = bytes[i] & 0xFF;
      int size = 1;
      if (b == 0) {
        zeros[i & 1]++;
      } else if (b == 0x1B) {
        escapes++;
      } else if (b < 0x20 && !(b >= 0x08 && b <= 0x0D) || b == 0x7F) {
        controls++;
      } else if (b >= 0x80) {
        size = sequence(bytes, i, length);
        if (size > 0) {
          multi++;
        } else {
          // A sequence that the end of the input cuts is no fault of the encoding.
          malformed += size == 0 ? 1 : 0;
          size = size == 0 ? 1 : length - i;
        }
      }
      i += size;
    }
    return new ByteCensus(length, zeros[0], zeros[1], controls, escapes, multi, malformed);
  }

  boolean looksUtf16BigEndian() {
    return evenZeros > length / UTF16_ZEROS && oddZeros * 10 <= evenZeros;
  }

  boolean looksUtf16LittleEndian() {
    return oddZeros > length / UTF16_ZEROS && evenZeros * 10 <= oddZeros;
  }

  /** More than one strange byte in fifty; real pages hold a stray one now and then. */
  boolean looksBinary() {
    return (evenZeros + oddZeros + controls) * 50L > length;
  }

  /** Length of the well-formed sequence at an offset, 0 if there is none, -1 if the end cuts it. */
  private static int sequence(byte[] bytes, int at, int length) {
    int first = bytes[at] & 0xFF;
    int size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4) {
      return 0;
    }
    for (int i = 1; i < size; i++) {
      if (at + i >= length) {
        return -1;
      }
      int next = bytes[at + i] & 0xFF;
      int low = i > 1 ? 0x80 : first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
      int high = i > 1 ? 0xBF : first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
      if (next < low || next > high) {
        return 0;
      }
    }
    return size;
  }
}
