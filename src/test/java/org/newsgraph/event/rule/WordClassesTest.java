package org.newsgraph.event.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;

class WordClassesTest {
  private static final LanguagePack ENGLISH = LanguagePack.of("en").orElseThrow();
  private static final Pattern NAME = Pattern.compile("#[^|\\s]*");

  private static Stream<String> conditions() {
    return RuleColumns.TABLES.stream()
        .flatMap(table -> ENGLISH.rows(table).stream())
        .flatMap(row -> Stream.of(row.get("where").split(" ")));
  }

  @Test
  void everyShippedClassIsNamedByARule() {
    Set<String> named = new TreeSet<>();
    conditions()
        .flatMap(condition -> NAME.matcher(condition).results())
        .map(MatchResult::group)
        .forEach(named::add);
    assertEquals(named, new WordClasses(ENGLISH).names());
  }

  @Test
  void noConditionSpellsOutAClass() {
    List<String> spelled = new ArrayList<>();
    conditions()
        .forEach(
            condition -> {
              Set<String> words = new HashSet<>();
              for (String word : condition.split("\\|")) {
                words.add(word.substring(word.indexOf(':') + 1));
              }
              ENGLISH.rows("word-classes").stream()
                  .filter(row -> words.containsAll(row.list("words")))
                  .forEach(row -> spelled.add(row.get("class") + " in " + condition));
            });
    assertEquals(List.of(), spelled);
  }

  @Test
  void noWordStandsTwiceInAClass() {
    for (Row row : ENGLISH.rows("word-classes")) {
      List<String> words = row.list("words");
      assertEquals(List.copyOf(new LinkedHashSet<>(words)), words, row.get("class"));
    }
  }

  @Test
  void severalRowsOfAClassAreOneClass() {
    LanguagePack pack =
        ENGLISH.with(
            Map.of("word-classes", List.of(row("bomb", "mine|device"), row("bomb", "grenade"))),
            "");
    assertEquals(
        List.of("mine", "device", "grenade"),
        new WordClasses(pack).expand(WordClasses.MARK + "bomb"));
  }

  @Test
  void whatNamesNoClassStandsForItself() {
    WordClasses classes = new WordClasses(ENGLISH);
    for (String value : List.of("bomb", "@party", "#nothing", "")) {
      assertEquals(List.of(value), classes.expand(value));
    }
  }

  private static Row row(String name, String words) {
    return new Row("t.tsv", 1, Map.of("class", name, "words", words));
  }
}
