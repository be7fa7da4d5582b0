package org.newsgraph.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.Fold;

/** The Java of the analysis holds no word of a language: words are data, in the language pack. */
class WordsInCodeTest {
  private static final List<String> PACKAGES = List.of("text", "entity", "event");

  /**
   * Columns of the language pack that hold no words but classes which the code tells apart, such as
   * the comparator that a word stands for. What stands in one of them may stand in the code.
   */
  private static final Set<String> CLASSES =
      Set.of(
          "class",
          "comparator",
          "ends",
          "form",
          "keep",
          "kind",
          "meaning",
          "place",
          "tag",
          "type",
          "unit",
          "use",
          "value");

  @Test
  void noStringOfTheAnalysisIsAWordOfTheLanguagePack() throws IOException {
    LanguagePack pack = LanguagePack.of("en").orElseThrow();
    List<String> found = new ArrayList<>();
    for (String name : PACKAGES) {
      Path folder = Path.of("src/main/java/org/newsgraph", name);
      if (Files.isDirectory(folder)) {
        found.addAll(wordsIn(SourceFile.under(folder), pack));
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void aWordInTheCodeIsFound() {
    LanguagePack pack = LanguagePack.of("en").orElseThrow();
    String word = anyWord(pack);
    String text =
        "class A {\n  boolean is(String b) {\n    return b.equals(\"" + word + "\");\n  }\n}";
    assertEquals(
        List.of("a/A.java:3: " + word), wordsIn(List.of(SourceFile.of("a/A.java", text)), pack));
  }

  private static String anyWord(LanguagePack pack) {
    Set<String> addresses = addresses(pack);
    return entries(pack).stream()
        .filter(entry -> entry.matches("[a-z]{4,}") && !addresses.contains(entry))
        .sorted()
        .findFirst()
        .orElseThrow();
  }

  private static List<String> wordsIn(List<SourceFile> files, LanguagePack pack) {
    Set<String> entries = entries(pack);
    Set<String> addresses = addresses(pack);
    List<String> found = new ArrayList<>();
    for (SourceFile file : files) {
      for (SourceFile.Word literal : file.literals()) {
        String folded = Fold.caseOf(literal.text());
        boolean address = addresses.contains(literal.text());
        if (isWord(literal.text()) && entries.contains(folded) && !address) {
          found.add(file.path() + ":" + literal.line() + ": " + literal.text());
        }
      }
    }
    return found;
  }

  /** Single letters, marks, and tags in capitals (PROPN, NOUN) are no words of a language. */
  private static boolean isWord(String text) {
    return text.length() > 1
        && text.codePoints().anyMatch(Character::isLetter)
        && text.codePoints().anyMatch(Character::isLowerCase);
  }

  private static Set<String> entries(LanguagePack pack) {
    Set<String> entries = new HashSet<>();
    for (String table : pack.tables()) {
      for (LanguagePack.Row row : pack.rows(table)) {
        for (String column : row.cells().keySet()) {
          row.list(column).forEach(value -> entries.add(Fold.caseOf(value)));
        }
      }
    }
    return entries;
  }

  /** The names of tables and columns, and the classes: how the code finds the words. */
  private static Set<String> addresses(LanguagePack pack) {
    Set<String> names = new HashSet<>(pack.tables());
    for (String table : pack.tables()) {
      for (LanguagePack.Row row : pack.rows(table)) {
        names.addAll(row.cells().keySet());
        CLASSES.forEach(column -> names.addAll(row.list(column)));
      }
    }
    return names;
  }
}
