package org.newsgraph.cli.console;

import java.io.IOException;

/** Whoever read standard output has had enough, as {@code head} does: no error. */
final class ClosedPipeException extends IOException {
  private static final long serialVersionUID = 1L;

  ClosedPipeException(IOException cause) {
    super("standard output was closed", cause);
  }
}
