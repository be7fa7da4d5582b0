package org.newsgraph.event.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;

/**
 * Lists of words that conditions of rules name: the pack's table {@code word-classes}. A rule says
 * {@code obj:#bomb} and means {@code obj:bomb|device|mine|...}.
 *
 * <p>{@code new WordClasses(pack).expand("#bomb")}
 */
public final class WordClasses {
  /** Before the name of a class. */
  static final String MARK = "#";

  private static final String TABLE = "word-classes";

  private final Map<String, Set<String>> classes = new TreeMap<>();

  public WordClasses(LanguagePack pack) {
    for (Row row : pack.rows(TABLE)) {
      classes
          .computeIfAbsent(MARK + row.get("class"), c -> new LinkedHashSet<>())
          .addAll(row.list("words"));
    }
  }

  /**
   * What the value of a test stands for: the words of the class that it names, or itself. So does
   * the name of a class that there is not, by which no condition holds; {@link RuleSyntax} reports
   * it.
   */
  List<String> expand(String value) {
    return new ArrayList<>(classes.getOrDefault(value, Set.of(value)));
  }

  /** The classes as conditions name them, sorted: {@code #bomb}. */
  Set<String> names() {
    return classes.keySet();
  }
}
