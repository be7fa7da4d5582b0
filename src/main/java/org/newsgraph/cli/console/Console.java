package org.newsgraph.cli.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.Severity;

/**
 * The streams and the environment of one run. Data goes to {@link #out}, everything else through
 * the methods that print to standard error. The latter are safe for many threads.
 */
public final class Console {
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|[\\x{80}-\\x{9f}]");
  private static final String ERASE_LINE = "\r\u001b[K";

  private final InputStream in;
  private final DataStream out;
  private final PrintStream err;
  private final Map<String, String> environment;
  private final Set<String> terminals;
  private final Manner manner;

  private Console(
      InputStream in,
      DataStream out,
      PrintStream err,
      Map<String, String> environment,
      Set<String> terminals,
      Manner manner) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.environment = environment;
    this.terminals = terminals;
    this.manner = manner;
  }

  /**
   * A console over the given streams.
   *
   * @param terminals which of {@code out} and {@code err} are terminals
   */
  public static Console of(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      Set<String> terminals) {
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Console(
        in,
        new DataStream(out),
        messages,
        Map.copyOf(environment),
        Set.copyOf(terminals),
        Manner.PLAIN);
  }

  /**
   * The console of this process. Java can't tell which single stream is a terminal; the launcher
   * can, and says so in a property.
   */
  public static Console ofSystem() {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    Set<String> terminals =
        Set.copyOf(Set.of(System.getProperty("newsgraph.terminal", "-").split(",")));
    return of(System.in, out, new FileOutputStream(FileDescriptor.err), System.getenv(), terminals);
  }

  /** The same streams, talking in another manner. */
  public Console in(Manner aManner) {
    return new Console(in, out, err, environment, terminals, aManner);
  }

  public InputStream in() {
    return in;
  }

  /** Standard output, buffered; bytes. Closing it flushes it. */
  public OutputStream out() {
    return out;
  }

  /** Whether the reader of standard output has gone, which no failure after it is news of. */
  public boolean isOutBroken() {
    return out.isBroken();
  }

  public Map<String, String> environment() {
    return environment;
  }

  public Manner manner() {
    return manner;
  }

  /** Whether a stream, {@code out} or {@code err}, is a terminal. */
  public boolean isTerminal(String stream) {
    return terminals.contains(stream);
  }

  /** Width of the terminal in columns; 0 where standard output is none, or it is not known. */
  public int columns() {
    String columns = environment.getOrDefault("COLUMNS", "");
    return isTerminal("out") && columns.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(columns) : 0;
  }

  /** Writes text to standard output as UTF-8. */
  public void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Prints a line to standard error, except under {@code --quiet}. */
  public void note(String line) {
    if (manner.volume() != Manner.Volume.QUIET) {
      line(printable(line));
    }
  }

  /** Prints a line to standard error under {@code --verbose}. */
  public void detail(String line) {
    if (manner.volume() == Manner.Volume.VERBOSE) {
      line(printable(line));
    }
  }

  /** Prints the message of a problem to standard error; warnings not under {@code --quiet}. */
  public void message(Problem problem) {
    if (problem.severity() == Severity.ERROR || manner.volume() != Manner.Volume.QUIET) {
      line(coloured(problem));
    }
  }

  /** Prints a stack trace to standard error, under {@code --debug} only. */
  public void trace(Throwable fault) {
    if (manner.debug()) {
      failure(fault);
    }
  }

  /** Prints a stack trace to standard error. */
  public void failure(Throwable fault) {
    fault.printStackTrace(err);
  }

  /** Where a progress bar draws itself. */
  PrintStream bar() {
    return err;
  }

  void line(String line) {
    err.println((manner.progress() && isTerminal("err") ? ERASE_LINE : "") + line);
  }

  /**
   * The line without what would break it or command the terminal: names of files and cells of
   * tables come from anywhere.
   */
  private static String printable(String line) {
    return CONTROL
        .matcher(line)
        .replaceAll(
            found -> String.format(Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
  }

  private String coloured(Problem problem) {
    String message = printable(problem.message());
    if (!manner.colour()) {
      return message;
    }
    String word = problem.severity().name().toLowerCase(Locale.ROOT) + ":";
    int at = message.indexOf(word, printable(problem.file()).length());
    String colour = problem.severity() == Severity.ERROR ? "\u001b[1;31m" : "\u001b[1;33m";
    return message.substring(0, at)
        + colour
        + word
        + "\u001b[0m"
        + message.substring(at + word.length());
  }
}
