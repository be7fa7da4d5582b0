package org.newsgraph.docs;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader's terminal would do with the commands of one page, without leaving the process.
 *
 * <p>{@code ./newsgraph} runs in process with a store of its own; paths under {@code out/} lie in
 * the folder of the session; {@code curl} asks the server that {@code serve} started. A command
 * that the session doesn't know is an error, so that nothing on a page goes untested.
 */
final class Session implements AutoCloseable {
  private static final String OUT = "out/";

  /** Shown to people, not run: they are how the tests themselves came to run. */
  private static final Set<String> NOT_RUN = Set.of("mvn", "git", "cd");

  private final Path folder;
  private final Program newsgraph;

  Session(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve(OUT));
    this.newsgraph = new Program(folder.resolve("newsgraph-store"));
  }

  /** What came out, standard error first, and the exit code of the last part. */
  record Result(String error, String output, int code) {
    List<String> lines() {
      String all = error + output;
      return all.isEmpty() ? List.of() : all.lines().map(String::stripTrailing).toList();
    }
  }

  Result run(String line) throws IOException, InterruptedException {
    StringBuilder error = new StringBuilder();
    StringBuilder output = new StringBuilder();
    int code = 0;
    for (List<String> step : ShellLine.split(ShellLine.words(line), "&&")) {
      Result result = pipeline(step);
      error.append(result.error());
      output.append(result.output());
      code = result.code();
      if (code != 0) {
        break;
      }
    }
    return new Result(error.toString(), output.toString(), code);
  }

  private Result pipeline(List<String> words) throws IOException, InterruptedException {
    byte[] in = {};
    Result result = new Result("", "", 0);
    StringBuilder error = new StringBuilder();
    List<List<String>> parts = ShellLine.split(words, "|");
    for (int i = 0; i < parts.size(); i++) {
      List<List<String>> redirected = ShellLine.split(parts.get(i), ">");
      boolean shown = i == parts.size() - 1 && redirected.size() == 1;
      result = command(redirected.get(0), in, shown ? Set.of("out") : Set.of());
      error.append(result.error());
      in = result.output().getBytes(StandardCharsets.UTF_8);
      if (redirected.size() > 1) {
        Files.write(Path.of(inSession(redirected.get(1).get(0))), in);
        result = new Result("", "", result.code());
        in = new byte[0];
      }
    }
    return new Result(error.toString(), result.output(), result.code());
  }

  private Result command(List<String> words, byte[] in, Set<String> terminals)
      throws IOException, InterruptedException {
    List<String> arguments = words.stream().map(this::inSession).toList();
    List<String> rest = arguments.subList(1, arguments.size());
    String name = arguments.get(0);
    if (NOT_RUN.contains(name)) {
      return new Result("", "", 0);
    }
    return switch (name) {
      case "./newsgraph" -> newsgraph.run(rest, in, terminals);
      case "head" -> head(Integer.parseInt(rest.get(1)), in);
      case "cut" -> cut(Integer.parseInt(rest.get(1).substring(rest.get(1).indexOf('-') + 1)), in);
      case "cat" -> new Result("", Files.readString(Path.of(rest.get(0))), 0);
      case "curl" -> curl(rest);
      case "jq" -> external(arguments, in);
      default ->
          throw new IllegalStateException("the documentation shows an unknown command: " + name);
    };
  }

  private String inSession(String word) {
    return word.startsWith(OUT) ? folder.resolve(word).toString() : word;
  }

  /** The output with the session's paths as the page writes them. */
  String asOnPage(String line) {
    return line.replace(folder + "/", "");
  }

  private static Result head(int count, byte[] in) {
    String text = new String(in, StandardCharsets.UTF_8);
    StringBuilder out = new StringBuilder();
    text.lines().limit(count).forEach(line -> out.append(line).append('\n'));
    return new Result("", out.toString(), 0);
  }

  /** {@code cut -c 1-N}. */
  private static Result cut(int width, byte[] in) {
    StringBuilder out = new StringBuilder();
    new String(in, StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> out.append(line, 0, Math.min(width, line.length())).append('\n'));
    return new Result("", out.toString(), 0);
  }

  private Result curl(List<String> arguments) throws IOException, InterruptedException {
    String url = null;
    String accept = "*/*";
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < arguments.size(); i++) {
      String word = arguments.get(i);
      if (word.equals("-H")) {
        accept = arguments.get(++i).replaceFirst("(?i)^accept: *", "");
      } else if (word.equals("--data-urlencode")) {
        String[] pair = arguments.get(++i).split("=", 2);
        String value = java.net.URLEncoder.encode(pair[1], StandardCharsets.UTF_8);
        query.append(query.length() == 0 ? "?" : "&").append(pair[0]).append('=').append(value);
      } else if (!word.startsWith("-")) {
        url = word;
      }
    }
    if (url == null) {
      throw new IllegalStateException("curl without a URL");
    }
    URI uri = URI.create(newsgraph.onServer(url) + query);
    HttpRequest request = HttpRequest.newBuilder(uri).header("Accept", accept).build();
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    return new Result("", response.body(), response.statusCode() == 200 ? 0 : 22);
  }

  /** Runs a program that not every machine has; without it, what the page shows is believed. */
  private static Result external(List<String> command, byte[] in)
      throws IOException, InterruptedException {
    if (onPath(command.get(0)).isEmpty()) {
      throw new MissingProgram(command.get(0));
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var to = process.getOutputStream()) {
      to.write(in);
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result("", out, process.waitFor());
  }

  private static Optional<Path> onPath(String program) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(java.io.File.pathSeparator))
        .map(folder -> Path.of(folder).resolve(program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    newsgraph.close();
  }

  /** A program that the page uses, and this machine doesn't have. */
  static final class MissingProgram extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingProgram(String name) {
      super(name);
    }
  }
}
