package org.newsgraph.cli.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output. A {@code PrintStream} would swallow the error of a full disk, and that of a
 * closed pipe, at which work must stop.
 */
final class DataStream extends FilterOutputStream {
  private boolean broken;

  DataStream(OutputStream out) {
    super(out);
  }

  /** Whether the reader has gone: libraries may hide the exception that told so. */
  boolean isBroken() {
    return broken;
  }

  @Override
  public void write(int b) throws IOException {
    try {
      out.write(b);
    } catch (IOException e) {
      throw told(e);
    }
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw told(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw told(e);
    }
  }

  /** Standard output stays open: the program ends it, not who writes to it. */
  @Override
  public void close() throws IOException {
    flush();
  }

  // Java tells a closed pipe from a full disk in the message alone.
  private IOException told(IOException e) {
    broken |= String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    return broken ? new ClosedPipeException(e) : e;
  }
}
