package org.newsgraph.read.content;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a text one by one, none longer than a limit in memory. */
public final class LineReader {
  private final Reader in;
  private final int maxChars;
  private final char[] buffer = new char[1 << 16];
  private int position;
  private int limit;
  private int number;
  private boolean tooLong;

  public LineReader(Reader in, int maxChars) {
    this.in = in;
    this.maxChars = maxChars;
  }

  /** 1-based number of the line read last. */
  public int number() {
    return number;
  }

  /** Whether the line read last was longer than the limit and is cut. */
  public boolean tooLong() {
    return tooLong;
  }

  /** The next line without its end, or null after the last one. */
  @Nullable
  public String next() throws IOException {
    StringBuilder line = new StringBuilder();
    boolean any = false;
    tooLong = false;
    number++;
    while (fill()) {
      any = true;
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      append(line, end);
      position = Math.min(end + 1, limit);
      if (end < limit) {
        break;
      }
    }
    if (!any) {
      return null;
    }
    int length = line.length();
    return length > 0 && line.charAt(length - 1) == '\r'
        ? line.substring(0, length - 1)
        : line.toString();
  }

  private void append(StringBuilder line, int end) {
    int room = maxChars - line.length();
    line.append(buffer, position, Math.min(end - position, room));
    tooLong |= end - position > room;
  }

  private boolean fill() throws IOException {
    if (position < limit) {
      return true;
    }
    position = 0;
    limit = in.read(buffer, 0, buffer.length);
    return limit > 0;
  }
}
