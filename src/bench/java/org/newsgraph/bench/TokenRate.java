package org.newsgraph.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What JMH prints beside the runs a second: tokens, and microseconds of the processor. The first by
 * the second is the figure that a busy machine changes least.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class TokenRate {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  public long tokens;
  public long cpuMicroseconds;

  /** Runs the work on that many tokens and counts both. */
  public void measure(long tokensOfWork, Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    cpuMicroseconds += (THREADS.getCurrentThreadCpuTime() - start) / 1_000;
    tokens += tokensOfWork;
  }
}
