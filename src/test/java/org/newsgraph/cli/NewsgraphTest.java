package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.cli.console.Console;
import org.newsgraph.cli.syntax.Command;

class NewsgraphTest {
  static List<String> commandNames() {
    return new Commands().all().stream().map(Command::name).toList();
  }

  @Test
  void withoutACommandItListsTheCommands() {
    Run run = Run.of();
    assertEquals(0, run.code());
    commandNames().forEach(name -> assertTrue(run.out().contains("\n  " + name + " "), name));
    assertEquals(run.out(), Run.of("help").out());
    assertEquals(run.out(), Run.of("--help").out());
  }

  @ParameterizedTest
  @MethodSource("commandNames")
  void helpOfACommandIsTheSameByBothWays(String name) {
    Run help = Run.of("help", name);
    assertEquals(0, help.code());
    assertEquals("", help.err());
    assertEquals(help.out(), Run.of(name, "--help").out());
    assertEquals(help.out(), Run.of(name, "-h").out());
  }

  @ParameterizedTest
  @MethodSource("commandNames")
  void helpShowsUsageExamplesAndExitCodes(String name) {
    String help = Run.of("help", name).out();
    assertTrue(help.startsWith("Usage: newsgraph " + name + " [OPTIONS]"), help);
    String examples = help.substring(help.indexOf("\nExamples:\n"), help.indexOf("\nExit codes:"));
    long calls = examples.lines().filter(line -> line.startsWith("  newsgraph ")).count();
    long piped = examples.lines().filter(line -> line.matches("  \\S.* \\| newsgraph .*")).count();
    assertEquals(2, calls + piped, examples);
    assertTrue(help.lines().allMatch(line -> line.length() <= 80), help);
  }

  @Test
  void anUnknownCommandNamesTheNearest() {
    Run run = Run.of("verison");
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertEquals(
        "error: found command 'verison', expected one of those of 'newsgraph help'; did you mean"
            + " 'version'? [NG-080]\n",
        lines(run.err()));
  }

  @Test
  void anUnknownOptionNamesTheNearest() {
    Run run = Run.of("version", "--verbos");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("did you mean --verbose?"), run.err());
  }

  @Test
  void anOptionIsNeverCompleted() {
    assertEquals(2, Run.of("version", "--verb").code());
  }

  @Test
  void anOptionWithoutItsValueIsAnError() {
    Run run = Run.of("version", "--color");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--color without a value"), run.err());
  }

  @Test
  void anOptionWithAWrongValueNamesTheRightOnes() {
    Run run = Run.of("version", "--color", "red");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("one of auto, always, never"), run.err());
  }

  @Test
  void aCommandWithoutOperandsRefusesThem() {
    Run run = Run.of("version", "now");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("found 'now'"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"version", "--version", "-V"})
  void versionIsPrinted(String word) {
    assertTrue(Run.of(word).out().matches("newsgraph \\d+\\.\\d+\\.\\d+ \\(Java .*\\)\\R"));
  }

  @Test
  void messagesAreColouredOnATerminalOnly() {
    assertFalse(Run.of("verison").err().contains("\u001b["));
    Run.Given terminal = new Run.Given(Map.of(), "", Set.of("err"));
    assertTrue(terminal.run("version", "now").err().contains("\u001b[1;31merror:\u001b[0m"));
  }

  @Test
  void noColorWinsOverTheTerminalAndTheOptionOverBoth() {
    Run.Given unwanted = new Run.Given(Map.of("NO_COLOR", "1"), "", Set.of("err"));
    assertFalse(unwanted.run("version", "now").err().contains("\u001b[1;31m"));
    assertTrue(unwanted.run("version", "now", "--color=always").err().contains("\u001b[1;31m"));
    Run.Given dumb = new Run.Given(Map.of("TERM", "dumb"), "", Set.of("err"));
    assertFalse(dumb.run("version", "now").err().contains("\u001b[1;31m"));
  }

  @Test
  void debugPrintsTheStackTrace() {
    assertTrue(Run.of("version", "now", "--debug").err().contains("\tat org.newsgraph"));
    assertFalse(Run.of("version", "now").err().contains("\tat "));
  }

  @Test
  void aClosedPipeIsNoError() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(0, runInto(failing("Broken pipe"), err));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aFullDiskIsAnError() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(2, runInto(failing("No space left on device"), err));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("No space left on device"));
  }

  @Test
  void aFaultOfTheProgramItselfIsAMessage() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new IllegalStateException("planted");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(2, runInto(broken, err));
    String message = err.toString(StandardCharsets.UTF_8);
    assertTrue(message.startsWith("error: newsgraph itself failed: "), message);
    assertTrue(message.contains("planted; run it again with --debug"), message);
    assertTrue(message.stripTrailing().endsWith("[NG-099]"), message);
    assertEquals(1, message.lines().count(), "no stack trace");
  }

  private static int runInto(OutputStream out, ByteArrayOutputStream err) {
    Console console = Console.of(InputStream.nullInputStream(), out, err, Map.of(), Set.of());
    return Main.run(List.of("version"), console);
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private static String lines(String text) {
    return text.replace(System.lineSeparator(), "\n");
  }

  @Test
  void knowledgeCheckSaysWhatIsWrongInAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("own.ttl");
    Files.writeString(
        file,
        """
        PREFIX kb: <https://w3id.org/newsgraph/kb/>
        PREFIX ng: <https://w3id.org/newsgraph/ns#>
        kb:FRA ng:fips10 "XFR" .
        """);
    Run run = Run.of("knowledge", "check", file.toString());
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith(file + ":3:"), run.err());
    assertTrue(run.err().endsWith(" checked, 1 error\n"), run.err());
    assertEquals(2, Run.of("knowledge").code());
    assertEquals(2, Run.of("knowledge", "chek").code());
  }
}
