package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentReadTest {
  private static final int ARTICLES = 300;

  @TempDir Path temp;

  @Test
  void manyThreadsAskWhileOneWrites() throws Exception {
    try (GraphStore store = GraphStore.create(temp.resolve("store"), StoreFixture.IRIS)) {
      fill(store);
      ExecutorService threads = Executors.newFixedThreadPool(3);
      try (StoreWriter writer = store.writer(false, problem -> {})) {
        List<Future<Integer>> asked = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
          asked.add(threads.submit(() -> unchanged(writer)));
        }
        for (int i = 0; i < ARTICLES; i++) {
          writer.put(StoreFixture.article("new-" + i, "Text " + i));
        }
        for (Future<Integer> answer : asked) {
          assertEquals(ARTICLES, answer.get());
        }
      } finally {
        threads.shutdown();
      }
      assertEquals(2 * ARTICLES, store.captures().size());
    }
  }

  @Test
  void aReaderSeesTheStoreAsItWasWhenItBegan() {
    try (GraphStore store = GraphStore.create(temp.resolve("store"), StoreFixture.IRIS)) {
      fill(store);
      Txn.executeRead(
          store.dataset(),
          () -> {
            long before = store.dataset().stream().count();
            assertTrue(removeInAnotherThread(store));
            assertEquals(before, store.dataset().stream().count());
          });
      assertEquals(ARTICLES - 1, store.captures().size());
    }
  }

  private static boolean removeInAnotherThread(GraphStore store) {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      return thread.submit(() -> store.remove("old-0")).get();
    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      thread.shutdown();
    }
  }

  private static int unchanged(StoreWriter writer) {
    int unchanged = 0;
    for (int i = 0; i < ARTICLES; i++) {
      String key = "old-" + i;
      unchanged += writer.isUnchanged(StoreFixture.state(key, "in/" + key, "Text " + i)) ? 1 : 0;
    }
    return unchanged;
  }

  private static void fill(GraphStore store) {
    try (StoreWriter writer = store.writer(false, problem -> {})) {
      for (int i = 0; i < ARTICLES; i++) {
        writer.put(StoreFixture.article("old-" + i, "Text " + i));
      }
    }
  }
}
