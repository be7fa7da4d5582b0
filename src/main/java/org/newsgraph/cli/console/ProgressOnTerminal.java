package org.newsgraph.cli.console;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that redraws itself. How much there is to do is not known before it has been read. */
final class ProgressOnTerminal implements Progress {
  private static final int WIDTH = 79;

  private final ProgressBar bar;

  ProgressOnTerminal(Console console, String unit) {
    this.bar =
        new ProgressBarBuilder()
            .setTaskName(unit)
            .setInitialMax(-1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setMaxRenderedLength(WIDTH)
            .showSpeed()
            .setSpeedUnit(java.time.temporal.ChronoUnit.SECONDS)
            .hideEta()
            .setConsumer(new ConsoleProgressBarConsumer(console.bar(), WIDTH))
            .build();
  }

  @Override
  public void done(long units) {
    bar.stepTo(units);
  }

  @Override
  public void close() {
    bar.close();
  }
}
