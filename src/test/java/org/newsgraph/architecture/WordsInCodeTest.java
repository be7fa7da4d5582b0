package org.newsgraph.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.Fold;

/** The Java of the analysis holds no word of a language: words are data, in the language pack. */
class WordsInCodeTest {
  private static final List<String> PACKAGES = List.of("text", "entity", "event");

  /** Columns of the language pack that hold words of the language. */
  private static final Set<String> WORDS =
      Set.of(
          "base",
          "determiner",
          "forms",
          "key",
          "lemma",
          "lemmas",
          "name",
          "names",
          "noun",
          "participle",
          "past",
          "plain",
          "plural",
          "word",
          "words");

  /** Columns of rules, in which words stand beside the names of slots: {@code subj:@party with}. */
  private static final Set<String> PATTERNS =
      Set.of(
          "about",
          "actor",
          "against",
          "applicant",
          "counterexample",
          "court",
          "example",
          "inner",
          "issuedBy",
          "pattern",
          "recipient",
          "respondent",
          "roles",
          "topic",
          "where");

  /**
   * An action, a kind of row, the id of a rule without a row, a slot of rules, and the code of a
   * language that can't be told: names of ours.
   */
  private static final Set<String> IDENTIFIERS =
      Set.of("drop", "off", "statement", "surface", "und");

  private static final Pattern ONTOLOGY_CLASS = Pattern.compile("(?m)^ng:(\\w+) a [^.;]*owl:Class");

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
        boolean address = addresses.contains(literal.text().strip());
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
        WORDS.forEach(column -> row.list(column).forEach(value -> entries.add(Fold.caseOf(value))));
      }
    }
    return entries;
  }

  /**
   * How the code finds the words: the names of tables and columns, and the classes that all other
   * columns hold, such as the comparator that a word stands for.
   */
  private static Set<String> addresses(LanguagePack pack) {
    Set<String> names = new HashSet<>(pack.tables());
    names.addAll(IDENTIFIERS);
    names.addAll(ontologyClasses());
    for (String table : pack.tables()) {
      for (LanguagePack.Row row : pack.rows(table)) {
        for (String column : row.cells().keySet()) {
          names.add(column);
          if (!WORDS.contains(column) && !PATTERNS.contains(column)) {
            names.addAll(row.list(column));
          }
        }
      }
    }
    return names;
  }

  /** {@code Person}, {@code Official}: names of the ontology, in capitals there and in the code. */
  private static Set<String> ontologyClasses() {
    try {
      String ontology = Files.readString(Path.of("ontology/newsgraph.ttl"));
      return ONTOLOGY_CLASS
          .matcher(ontology)
          .results()
          .map(match -> match.group(1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
