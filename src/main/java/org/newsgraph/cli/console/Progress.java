package org.newsgraph.cli.console;

import java.time.Clock;

/** Shows that long work goes on, on standard error: a bar on a terminal, else a line at times. */
public interface Progress extends AutoCloseable {
  /** Tells how many units are done. */
  void done(long units);

  @Override
  void close();

  /**
   * The progress that fits the console.
   *
   * @param unit what is counted, in the plural: {@code articles}
   */
  static Progress of(Console console, String unit) {
    if (!console.manner().progress()) {
      return new Silent();
    }
    return console.isTerminal("err")
        ? new ProgressOnTerminal(console, unit)
        : new ProgressInLines(console, unit, Clock.systemUTC());
  }

  /** Shows nothing. */
  final class Silent implements Progress {
    @Override
    public void done(long units) {}

    @Override
    public void close() {}
  }
}
