package org.newsgraph.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs every command of a page, from top to bottom, and compares what it prints with what the page
 * shows. {@code mvn test -Dtest=DocumentedCommandsTest -Dgolden.update} writes the real output into
 * the page.
 */
class DocumentedCommandsTest {
  private static final boolean UPDATE = System.getProperty("golden.update") != null;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/guide.md", "docs/inputs.md", "docs/add-a-rule.md"})
  void printsWhatThePageShows(String name, @TempDir Path folder)
      throws IOException, InterruptedException {
    Markdown page = Markdown.read(Path.of(name));
    List<ShownCommand> commands = ShownCommand.of(page);
    assertTrue(!commands.isEmpty(), name + " shows no command");
    List<String> failures = new ArrayList<>();
    List<String> updated = new ArrayList<>(page.lines());
    int shift = 0;
    try (Session session = new Session(folder)) {
      for (ShownCommand command : commands) {
        List<String> actual = outputOf(session, command, name, failures);
        if (command.checked() && !same(command.output(), actual)) {
          if (!UPDATE) {
            failures.add(difference(name, command, actual));
          }
          updated.subList(command.outputBegin() + shift, command.outputEnd() + shift).clear();
          updated.addAll(command.outputBegin() + shift, actual);
          shift += actual.size() - command.output().size();
        }
      }
    }
    if (UPDATE) {
      Files.write(Path.of(name), updated);
    }
    assertEquals("", String.join("\n", failures));
  }

  private static List<String> outputOf(
      Session session, ShownCommand command, String page, List<String> failures)
      throws IOException, InterruptedException {
    try {
      Session.Result result = session.run(command.command());
      if (result.code() != 0) {
        failures.add(
            "%s:%d: exit code %d of: %s%n%s"
                .formatted(page, command.line() + 1, result.code(), command.command(), result));
      }
      return result.lines().stream().map(session::asOnPage).toList();
    } catch (Session.MissingProgram absent) {
      return command.output();
    }
  }

  /** Equal, but for how long things took. */
  private static boolean same(List<String> shown, List<String> actual) {
    return withoutTimes(shown).equals(withoutTimes(actual));
  }

  private static List<String> withoutTimes(List<String> lines) {
    return lines.stream().map(line -> line.replaceAll("^seconds +[0-9.]+$", "seconds")).toList();
  }

  private static String difference(String page, ShownCommand command, List<String> actual) {
    return "%s:%d: %s%n--- shown%n%s%n--- printed%n%s"
        .formatted(
            page,
            command.line() + 1,
            command.command(),
            String.join("\n", command.output()),
            String.join("\n", actual));
  }
}
