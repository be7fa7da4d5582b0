package org.newsgraph.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tables of the page are what the commands in its comments print. {@code mvn test
 * -Dtest=EvaluationPageTest -Dgolden.update} writes them into the page.
 */
class EvaluationPageTest {
  private static final Path PAGE = Path.of("docs/evaluation.md");
  private static final String COMMAND = "<!-- newsgraph ";
  private static final String END = "<!-- end -->";

  @Test
  void showsWhatTheCommandsPrint(@TempDir Path store) throws IOException, InterruptedException {
    List<String> shown = Files.readAllLines(PAGE);
    List<String> real = new ArrayList<>();
    boolean inside = false;
    int commands = 0;
    for (String line : shown) {
      inside = inside && !line.equals(END);
      if (!inside) {
        real.add(line);
      }
      if (line.startsWith(COMMAND)) {
        real.addAll(output(line, store));
        inside = true;
        commands++;
      }
    }
    if (System.getProperty("golden.update") != null) {
      Files.write(PAGE, real);
    }
    assertEquals(2, commands);
    assertEquals(String.join("\n", real), String.join("\n", Files.readAllLines(PAGE)));
  }

  private static List<String> output(String comment, Path store) throws InterruptedException {
    String command = comment.substring(COMMAND.length(), comment.lastIndexOf(" -->"));
    try (Program program = new Program(store)) {
      Session.Result result = program.run(List.of(command.split(" ")), new byte[0]);
      assertEquals(0, result.code(), result.toString());
      return result.output().lines().toList();
    }
  }
}
