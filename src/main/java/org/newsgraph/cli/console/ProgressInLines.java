package org.newsgraph.cli.console;

import java.time.Clock;

/** A line every ten seconds, for logs. */
final class ProgressInLines implements Progress {
  private static final long INTERVAL_MILLIS = 10_000;

  private final Console console;
  private final String unit;
  private final Clock clock;
  private final long begin;
  private long last;

  ProgressInLines(Console console, String unit, Clock clock) {
    this.console = console;
    this.unit = unit;
    this.clock = clock;
    this.begin = clock.millis();
    this.last = begin;
  }

  @Override
  public void done(long units) {
    long now = clock.millis();
    if (now - last >= INTERVAL_MILLIS) {
      last = now;
      long seconds = (now - begin) / 1000;
      console.note(units + " " + unit + " in " + seconds + " s, " + units / seconds + " a second");
    }
  }

  @Override
  public void close() {}
}
