package org.newsgraph.event.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.event.reading.Frame;
import org.newsgraph.language.LanguagePack;

/** docs/add-a-rule.md names all that a rule can say, and nothing else. */
class RulesPageTest {
  private static List<String> rows(String heading) throws IOException {
    List<String> rows = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(Path.of("docs/add-a-rule.md"))) {
      if (line.startsWith("#")) {
        inside = line.equals(heading);
      }
      if (inside && line.startsWith("| ")) {
        rows.add(line);
      }
    }
    return rows;
  }

  /** The first words in code of each row, those before a colon, without their dashes. */
  private static Set<String> names(String heading) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    for (String row : rows(heading)) {
      String cell = row.substring(2, row.indexOf(" | "));
      Stream.of(cell.split(", "))
          .filter(name -> name.startsWith("`"))
          .map(name -> name.replaceAll("`", "").replaceFirst(":.*", ""))
          .forEach(names::add);
    }
    return names;
  }

  @Test
  void listsTheColumnsWithTheirMeaning() throws IOException {
    List<String> expected = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String table : RuleColumns.TABLES) {
      for (RuleColumns.Column column : RuleColumns.of(table)) {
        if (seen.add(column.name())) {
          expected.add(column.name() + (column.needed() ? " *" : "") + ": " + column.meaning());
        }
      }
    }
    List<String> shown = new ArrayList<>();
    for (String row : rows("## Columns")) {
      if (row.startsWith("| `")) {
        String[] cells = row.replace("\\|", "\0").split(" *\\| *");
        String meaning = cells[3].replaceFirst(" \\(`.*\\)$", "").replace('\0', '|');
        shown.add(cells[1].replace("`", "") + ": " + meaning);
      }
    }
    assertEquals(expected.stream().sorted().toList(), shown.stream().sorted().toList());
  }

  @Test
  void listsTheTests() throws IOException {
    Set<String> listed = names("### Conditions");
    for (String test : ConditionTester.OF_PHRASES) {
      assertTrue(listed.contains(test), test);
    }
    Set<String> known = new LinkedHashSet<>(ConditionTester.OF_PHRASES);
    known.addAll(FrameRule.KEYWORDS);
    known.addAll(FrameRule.BESIDE);
    known.addAll(List.of(FrameRule.MODAL, "mod", WordClasses.MARK + "CLASS"));
    assertEquals(known, new LinkedHashSet<>(listed));
  }

  @Test
  void listsTheClassesOfWords() throws IOException {
    List<String> expected =
        LanguagePack.of("en").orElseThrow().rows("word-classes").stream()
            .map(row -> "| `#" + row.get("class") + "` | " + row.get("what") + " |")
            .toList();
    List<String> listed = rows("### Classes of words");
    assertEquals(expected, listed.subList(1, listed.size()));
  }

  @Test
  void listsTheSlots() throws IOException {
    Set<String> known = new LinkedHashSet<>(FrameRule.PHRASES);
    known.addAll(SlotReader.BEFORE);
    known.add(SlotReader.SPEAKER);
    known.add(SlotReader.GIVEN + "WORDS");
    known.add(Frame.INNER + "SLOT");
    known.add("SLOT" + Frame.OF);
    known.add("SLOT" + SlotReader.LOOSE);
    assertEquals(known, names("### Slots"));
  }

  @Test
  void listsWhatBecomesOfEventsInside() throws IOException {
    List<String> choices =
        RuleColumns.of("events").stream()
            .filter(column -> column.name().equals("inner"))
            .flatMap(column -> column.choices().stream())
            .map(choice -> choice.replaceFirst(":.*", ""))
            .sorted()
            .toList();
    assertEquals(choices, names("### What becomes of events inside").stream().sorted().toList());
  }
}
