package org.newsgraph.serve;

/**
 * How to serve.
 *
 * @param port 0 for any that is free
 * @param timeoutMillis after which a query is ended with status 503; a client may ask for less
 */
public record ServerOptions(int port, long timeoutMillis) {
  /** The port of {@code newsgraph serve}. */
  public static final int DEFAULT_PORT = 3330;

  /** Long enough for any canned query over millions of quads. */
  public static final long DEFAULT_TIMEOUT_MILLIS = 60_000;

  public ServerOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port);
    }
    if (timeoutMillis <= 0) {
      throw new IllegalArgumentException("timeout of " + timeoutMillis + " ms");
    }
  }
}
