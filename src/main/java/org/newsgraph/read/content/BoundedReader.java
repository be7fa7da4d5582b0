package org.newsgraph.read.content;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops a parser that runs through a whole file in search of a closing quote: no more than a limit
 * may be read between two records.
 */
final class BoundedReader extends FilterReader {
  private final long maxChars;
  private long count;

  BoundedReader(Reader in, long maxChars) {
    super(in);
    this.maxChars = maxChars;
  }

  /** To be called after each record. */
  void recordDone() {
    count = 0;
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    count(c < 0 ? 0 : 1);
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int more) throws IOException {
    count += more;
    if (count > maxChars) {
      throw new TooLong(maxChars);
    }
  }

  /** A record did not end within the limit. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    TooLong(long maxChars) {
      super("a record of more than " + maxChars + " characters");
    }
  }
}
