package org.newsgraph.pipeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Applies a function on several threads and hands the results on in the order of the inputs. The
 * calling thread reads and takes; a bounded number of items is under way.
 */
final class InOrder {
  /** Enough that a long item doesn't leave the other threads idle, few enough for the memory. */
  private static final int ITEMS_A_THREAD = 4;

  private final int threads;

  InOrder(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads " + threads);
    }
    this.threads = threads;
  }

  /** Gives the next input, or empty after the last. */
  interface Source<I> {
    Optional<I> next() throws IOException;
  }

  /** Takes one result; returns whether more are wanted. */
  interface Taker<O> {
    boolean take(O result) throws IOException;
  }

  /**
   * Runs until the source is empty or the taker has enough.
   *
   * @throws IOException from the source or the taker
   */
  <I, O> void run(Source<I> source, Function<I, O> work, Taker<O> taker) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::daemon);
    try {
      Deque<Future<O>> underWay = new ArrayDeque<>();
      boolean wanted = true;
      boolean more = true;
      while (wanted && (more || !underWay.isEmpty())) {
        if (more && underWay.size() < threads * ITEMS_A_THREAD) {
          Optional<I> input = source.next();
          input.ifPresent(item -> underWay.add(pool.submit(() -> work.apply(item))));
          more = input.isPresent();
        } else {
          wanted = taker.take(result(underWay.remove()));
        }
      }
    } finally {
      pool.shutdownNow();
    }
  }

  // A run that ends early must not be kept alive by what nobody waits for.
  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "article");
    thread.setDaemon(true);
    return thread;
  }

  private static <O> O result(Future<O> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
