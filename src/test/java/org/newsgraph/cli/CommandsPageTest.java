package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.newsgraph.cli.syntax.Command;
import org.newsgraph.cli.syntax.Flag;
import org.newsgraph.cli.syntax.Flags;
import org.newsgraph.problem.Code;

/** The reference pages say what the program says. */
class CommandsPageTest {
  private static List<String> rows(String page, String heading) throws IOException {
    List<String> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(Path.of("docs", page))) {
      if (line.startsWith("#")) {
        inside = line.equals(heading);
      }
      if (inside && line.startsWith("| `")) {
        rows.add(line);
      }
    }
    return rows;
  }

  @Test
  void thePageListsTheCommandsAsHelpDoes() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Command command : new Commands().all()) {
      String call = (command.name() + " " + command.operands()).strip().replace("|", "\\|");
      expected.add("| `" + call + "` | " + command.summary() + " |");
    }
    assertEquals(expected, rows("commands.md", "# Commands"));
  }

  @Test
  void thePageListsTheGeneralOptionsAsHelpDoes() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Flag flag : Flags.GENERAL) {
      String letter = flag.letter().isEmpty() ? "" : "`-" + flag.letter() + "`, ";
      String argument = flag.argument() == null ? "" : " " + flag.argument();
      expected.add("| " + letter + "`--" + flag.name() + argument + "` | " + flag.text() + " |");
    }
    List<String> found = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("docs/commands.md"))) {
      if (line.startsWith("| `-")) {
        found.add(line);
      }
    }
    assertEquals(expected, found);
  }

  @Test
  void everyCodeHasASectionAndEverySectionACode() throws IOException {
    List<String> codes = new ArrayList<>();
    for (Code code : Code.values()) {
      codes.add("### " + code.id());
    }
    List<String> sections =
        Files.readAllLines(Path.of("docs/errors.md")).stream()
            .filter(line -> line.startsWith("### "))
            .toList();
    assertEquals(codes, sections);
  }

  @Test
  void optionsOfOneNameMeanOneThingInAllCommands() {
    for (Command command : new Commands().all()) {
      List<String> names = new ArrayList<>();
      command.flags().forEach(flag -> names.add(flag.name()));
      Flags.GENERAL.forEach(flag -> names.add(flag.name()));
      assertEquals(names.stream().distinct().toList(), names, command.name());
      assertTrue(names.stream().allMatch(n -> n.equals(n.toLowerCase(Locale.ROOT))));
    }
  }
}
