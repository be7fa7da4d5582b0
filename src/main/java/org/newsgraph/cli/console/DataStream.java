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
  DataStream(OutputStream out) {
    super(out);
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
  private static IOException told(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe") ? new ClosedPipeException(e) : e;
  }
}
