package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class InOrderTest {
  private static InOrder.Source<Integer> numbers(int count) {
    Iterator<Integer> numbers = IntStream.range(0, count).iterator();
    return () -> numbers.hasNext() ? Optional.of(numbers.next()) : Optional.empty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheInputs(int threads) throws IOException {
    List<Integer> taken = new ArrayList<>();
    new InOrder(threads).run(numbers(500), InOrderTest::slowlyForSome, taken::add);
    assertEquals(IntStream.range(0, 500).boxed().toList(), taken);
  }

  private static int slowlyForSome(int number) {
    if (number % 50 == 0) {
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return number;
  }

  @Test
  void twoItemsAreWorkedOnAtATime() throws IOException {
    CountDownLatch both = new CountDownLatch(2);
    new InOrder(2)
        .run(
            numbers(2),
            number -> {
              both.countDown();
              try {
                both.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return number;
            },
            number -> true);
    assertEquals(0, both.getCount());
  }

  @Test
  void aBoundedNumberOfItemsIsUnderWay() throws IOException {
    AtomicInteger read = new AtomicInteger();
    InOrder.Source<Integer> numbers = numbers(100);
    AtomicInteger ahead = new AtomicInteger();
    int[] taken = {0};
    new InOrder(2)
        .run(
            () -> {
              ahead.accumulateAndGet(read.incrementAndGet() - taken[0], Math::max);
              return numbers.next();
            },
            number -> number,
            number -> {
              taken[0]++;
              return true;
            });
    assertTrue(ahead.get() <= 9, "read ahead by " + ahead);
  }

  @Test
  void itStopsWhenTheTakerHasEnough() throws IOException {
    List<Integer> taken = new ArrayList<>();
    new InOrder(3)
        .run(
            numbers(1_000_000),
            number -> number,
            number -> {
              taken.add(number);
              return taken.size() < 5;
            });
    assertEquals(List.of(0, 1, 2, 3, 4), taken);
  }

  @Test
  void aFaultOfTheWorkIsThrownWithItsCause() {
    IllegalStateException fault =
        assertThrows(
            IllegalStateException.class,
            () ->
                new InOrder(2)
                    .run(
                        numbers(3),
                        number -> {
                          throw new IllegalStateException("planted");
                        },
                        number -> true));
    assertEquals("planted", fault.getMessage());
  }

  @Test
  void noThreadsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new InOrder(0));
  }
}
