package org.newsgraph.docs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.cli.Newsgraph;
import org.newsgraph.cli.console.Console;

/** The program in this process, with a store of its own; a server runs beside it. */
final class Program implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);

  /** Columns of the reader's terminal. */
  private static final String WIDTH = "100";

  private static final Pattern ADDRESS = Pattern.compile("http://[a-z0-9.:\\[\\]]+:[0-9]+");
  private static final Pattern SHOWN_ADDRESS = Pattern.compile("http://localhost:[0-9]+");

  private final Map<String, String> environment;
  private @Nullable Thread server;
  private String address = "";

  Program(Path store) {
    this.environment = Map.of("NEWSGRAPH_STORE", store.toString(), "COLUMNS", WIDTH);
  }

  /** Runs a command whose output is read by a program. */
  Session.Result run(List<String> arguments, byte[] in) throws InterruptedException {
    return run(arguments, in, Set.of());
  }

  /**
   * Runs a command.
   *
   * @param terminals which of {@code out} and {@code err} a person reads
   */
  Session.Result run(List<String> arguments, byte[] in, Set<String> terminals)
      throws InterruptedException {
    if (arguments.get(0).equals("serve")) {
      return serve(arguments);
    }
    stopServer();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> words = new ArrayList<>(arguments);
    words.add(1, "--no-progress");
    int code = new Newsgraph().run(words, console(in, out, err, terminals));
    return new Session.Result(
        err.toString(StandardCharsets.UTF_8), out.toString(StandardCharsets.UTF_8), code);
  }

  private Console console(
      byte[] in, ByteArrayOutputStream out, ByteArrayOutputStream err, Set<String> terminals) {
    return Console.of(new ByteArrayInputStream(in), out, err, environment, terminals);
  }

  /** Starts the server on a free port and waits until it names its address. */
  private Session.Result serve(List<String> arguments) throws InterruptedException {
    List<String> words = new ArrayList<>(arguments);
    words.removeIf("\0&"::equals);
    words.addAll(List.of("--port", "0"));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = console(new byte[0], new ByteArrayOutputStream(), err, Set.of());
    Thread running = new Thread(() -> new Newsgraph().run(words, console), "documented-server");
    running.setDaemon(true);
    running.setUncaughtExceptionHandler((thread, interruption) -> {});
    running.start();
    server = running;
    long end = System.nanoTime() + START.toNanos();
    while (System.nanoTime() < end && running.isAlive()) {
      Matcher named = ADDRESS.matcher(err.toString(StandardCharsets.UTF_8));
      if (named.find()) {
        address = named.group();
        return new Session.Result("", "", 0);
      }
      Thread.sleep(50);
    }
    return new Session.Result(err.toString(StandardCharsets.UTF_8), "", 2);
  }

  /** The URL that a page shows, on the server that runs here. */
  String onServer(String url) {
    return SHOWN_ADDRESS.matcher(url).replaceFirst(address);
  }

  /** The store serves one process at a time: the next command takes it back. */
  private void stopServer() throws InterruptedException {
    Thread running = server;
    if (running != null) {
      running.interrupt();
      running.join(START.toMillis());
      server = null;
    }
  }

  @Override
  public void close() {
    try {
      stopServer();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
