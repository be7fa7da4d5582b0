package org.newsgraph.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process of its own that opens a store, says so, and holds it until it is killed. */
final class StoreHolder {
  private StoreHolder() {}

  static Process start(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-cp",
                System.getProperty("java.class.path"),
                StoreHolder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    if (!"open".equals(out.readLine())) {
      throw new IOException("the process ended without opening the store");
    }
    return process;
  }

  /** Opens the store, puts an article without ending the run, and waits. */
  public static void main(String[] args) throws InterruptedException {
    GraphStore store = GraphStore.create(Path.of(args[0]), StoreFixture.IRIS);
    StoreWriter writer = store.writer(false, problem -> {});
    writer.put(StoreFixture.article("a", "One"));
    writer.flush();
    store.dataset().begin(org.apache.jena.query.TxnType.WRITE);
    store.dataset().deleteAny(null, null, null, null);
    System.out.println("open");
    Thread.sleep(60_000);
  }
}
