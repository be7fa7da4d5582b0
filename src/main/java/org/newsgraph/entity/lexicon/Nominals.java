package org.newsgraph.entity.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.Fold;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.MentionType;

/**
 * Words that stand for something named before: bare descriptions, pronouns, pairs.
 *
 * @param descriptions by folded head word
 * @param pronouns by folded form
 * @param pairs descriptions of two together
 */
public record Nominals(
    Map<String, Description> descriptions, Map<String, Pronoun> pronouns, List<Pair> pairs) {
  public Nominals {
    descriptions = Map.copyOf(descriptions);
    pronouns = Map.copyOf(pronouns);
    pairs = List.copyOf(pairs);
  }

  /**
   * A bare description.
   *
   * @param classes ontology classes of what it may stand for
   * @param office key of the office, empty if it is none
   */
  public record Description(List<String> classes, String office) {
    public Description {
      classes = List.copyOf(classes);
    }

    /** Whether it may stand for the entity, by its class. */
    public boolean fits(Entity entity) {
      return classes.contains(entity.entityClass()) && entity.type() != MentionType.NATIONALITY;
    }
  }

  /**
   * A pronoun of the third person.
   *
   * @param stands {@code man}, {@code woman} or {@code thing}
   * @param grammar {@code subject}, {@code object} or {@code possessive}
   */
  public record Pronoun(String stands, String grammar) {}

  /**
   * A description of two.
   *
   * @param words folded, in order: {@code the two sides}
   * @param stands {@code person}, {@code country}, {@code body} or {@code any}
   */
  public record Pair(List<String> words, String stands) {
    public Pair {
      words = List.copyOf(words);
    }
  }

  static Nominals of(LanguagePack pack) {
    Map<String, Description> descriptions = new HashMap<>();
    for (Row row : pack.rows("nominals")) {
      for (String word : row.list("word")) {
        descriptions.put(Fold.caseOf(word), new Description(row.list("class"), row.get("office")));
      }
    }
    Map<String, Pronoun> pronouns = new HashMap<>();
    for (Row row : pack.rows("pronouns")) {
      pronouns.put(Fold.caseOf(row.get("form")), new Pronoun(row.get("for"), row.get("case")));
    }
    List<Pair> pairs = new ArrayList<>();
    for (Row row : pack.rows("pairs")) {
      List<String> words = new ArrayList<>();
      for (String column : List.of("determiner", "number", "noun")) {
        if (!row.get(column).isEmpty()) {
          words.add(row.get(column));
        }
      }
      pairs.add(new Pair(Collections.unmodifiableList(words), row.get("for")));
    }
    return new Nominals(descriptions, pronouns, pairs);
  }
}
