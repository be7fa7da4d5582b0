package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String ENTITIES =
      """
      # newsgraph evaluation set: entities
      text: one
      [Kenya|Country=KEN] and [Uganda|Country=KEN] met in [Nairobi|City=nairobi].
      """;

  private static final String EVENTS =
      """
      # newsgraph evaluation set: events
      published: 2025-05-14
      Kenya condemned the raid.
        ACCUSE/disapprove | condemned | actor: Kenya
      """;

  @TempDir Path folder;

  private String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    return file.toString();
  }

  @Test
  void measuresOnSetsOfTheUser() throws IOException {
    Run run = Run.of("evaluate", file("own.txt", ENTITIES), file("told.txt", EVENTS));
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("1 texts with 6 words: 3 mentions"), run.out());
    assertTrue(run.out().contains("known entity         3      3      2"), run.out());
    assertTrue(run.out().contains("ACCUSE         1      1      1"), run.out());
    assertTrue(!run.out().contains("found =UGA"), run.out());
  }

  @Test
  void listsEachFaultWithItsSentence() throws IOException {
    Run run = Run.of("evaluate", "--errors", file("own.txt", ENTITIES));
    assertTrue(
        run.out()
            .contains(
                "own.txt:2 one: wrong entity of 'Uganda' = =KEN, found =UGA\n"
                    + "    Kenya and Uganda met in Nairobi.\n"),
        run.out());
  }

  @Test
  void writesJsonAndMarkdown() throws IOException {
    String own = file("told.txt", EVENTS);
    assertTrue(Run.of("evaluate", own, "--format", "json").out().startsWith("[\n"));
    assertTrue(Run.of("evaluate", own, "--format", "markdown").out().contains("| ACCUSE | 1 |"));
    assertEquals(2, Run.of("evaluate", own, "--format", "xml").code());
  }

  @Test
  void reportsALineThatIsWrongAndGoesOn() throws IOException {
    Run run = Run.of("evaluate", file("told.txt", EVENTS + "  AGREE | agreed\n"));
    assertEquals(1, run.code());
    assertTrue(run.err().contains("told.txt:5: error: found 'agreed'"), run.err());
    assertTrue(run.err().contains("[NG-044]"), run.err());
    assertTrue(run.out().contains("1 sentences with 1 facts"), run.out());
  }

  @Test
  void namesWhatIsNoSet() throws IOException {
    Run text = Run.of("evaluate", file("news.txt", "Kenya condemned the raid.\n"));
    assertEquals(1, text.code());
    assertTrue(text.err().contains("news.txt:1: error: found 'Kenya condemned"), text.err());
    Run none = Run.of("evaluate", folder.resolve("none.txt").toString());
    assertEquals(1, none.code());
    assertTrue(none.err().contains("[NG-001]"), none.err());
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "# Café".getBytes(StandardCharsets.ISO_8859_1));
    Run bytes = Run.of("evaluate", latin.toString());
    assertEquals(1, bytes.code());
    assertTrue(bytes.err().contains("[NG-009]"), bytes.err());
    assertEquals(1, Run.of("evaluate", folder.toString()).code());
  }
}
