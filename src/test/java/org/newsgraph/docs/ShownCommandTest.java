package org.newsgraph.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownCommandTest {
  private static Markdown page(String text) {
    return new Markdown(Path.of("page.md"), text.lines().toList());
  }

  @Test
  void takesTheLinesUnderAPromptAsOutput() {
    List<ShownCommand> commands =
        ShownCommand.of(page("text\n```console\n$ one\nout 1\nout 2\n$ two\n```\n"));
    assertEquals(
        List.of(
            new ShownCommand("one", 2, 3, 5, List.of("out 1", "out 2"), true),
            new ShownCommand("two", 5, 6, 6, List.of(), true)),
        commands);
  }

  @Test
  void joinsLinesThatEndInABackslash() {
    ShownCommand command = ShownCommand.of(page("```console\n$ one \\\n  two\nout\n```")).get(0);
    assertEquals("one two", command.command());
    assertEquals(List.of("out"), command.output());
  }

  @Test
  void takesEachLineOfAScriptAsACommandWithoutOutput() {
    List<ShownCommand> commands = ShownCommand.of(page("```sh\none\n# remark\n\ntwo\n```"));
    assertEquals(List.of("one", "two"), commands.stream().map(ShownCommand::command).toList());
    assertEquals(false, commands.get(0).checked());
  }

  @Test
  void looksIntoNoOtherBlocks() {
    assertEquals(List.of(), ShownCommand.of(page("```turtle\n$ one\n```")));
  }

  @Test
  void rejectsOutputWithoutACommand() {
    assertThrows(
        IllegalStateException.class, () -> ShownCommand.of(page("```console\nout\n$ one\n```")));
  }

  @Test
  void rejectsAFenceThatIsNotClosed() {
    assertThrows(IllegalStateException.class, () -> page("```sh\none\n").blocks());
  }
}
