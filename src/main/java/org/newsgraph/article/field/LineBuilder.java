package org.newsgraph.article.field;

import java.util.Arrays;

/**
 * A line in the making, cleaned while it grows as {@link CleanText#line} cleans it at once. For one
 * thread.
 *
 * <p>{@code builder.append("One "); builder.append(" two"); builder.take()} is {@code One two}.
 */
public final class LineBuilder {
  private char[] line = new char[1024];
  private char[] raw = new char[1024];
  private int length;

  /** Whether white space came last, which counts once more text follows. */
  private boolean blank;

  /** Letters that stand for whole words, as in Chinese. */
  private int dense;

  /** Adds a text and returns its length as a line of its own. */
  public int append(String text) {
    int size = text.length();
    if (size > raw.length) {
      raw = new char[2 * size];
    }
    if (length + size + 1 > line.length) {
      line = Arrays.copyOf(line, 2 * (length + size + 1));
    }
    text.getChars(0, size, raw, 0);
    char[] in = raw;
    char[] out = line;
    int end = length;
    int begin = -1;
    for (int i = 0; i < size; i++) {
      char c = in[i];
      boolean plain = c > ' ' && c < '\u007f';
      if (!plain && CleanText.isSpace(c)) {
        blank = true;
      } else if (plain || !CleanText.isInvisible(c)) {
        if (blank) {
          blank = false;
          if (end > 0) {
            out[end++] = ' ';
          }
        }
        begin = begin < 0 ? end : begin;
        out[end++] = c;
        dense += c >= '\u2e80' && c <= '\ud7ff' ? 1 : 0;
      }
    }
    length = end;
    return begin < 0 ? 0 : end - begin;
  }

  /** Adds white space. */
  public void space() {
    blank = true;
  }

  public boolean isEmpty() {
    return length == 0;
  }

  /** Length of the line; letters that stand for whole words count three times. */
  public int weight() {
    return length + 2 * dense;
  }

  /** The line so far; the next one begins empty. */
  public String take() {
    String taken = new String(line, 0, length);
    clear();
    return taken;
  }

  /** Begins anew. */
  public void clear() {
    length = 0;
    dense = 0;
    blank = false;
  }
}
