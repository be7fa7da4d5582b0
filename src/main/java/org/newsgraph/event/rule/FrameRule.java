package org.newsgraph.event.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.LanguagePack.Row;

/**
 * A rule of the tables {@code events} and {@code legal}: a trigger, conditions, and slots to fill.
 *
 * <p>{@code FrameRule.of(pack.rows("events").get(0), new WordClasses(pack)).id()}
 *
 * @param conditions all must hold
 * @param row the other columns
 */
public record FrameRule(
    String id, boolean verb, List<String> lemmas, List<Condition> conditions, Row row) {
  private static final Set<String> PHYSICAL = Set.of(EventTypes.ASSAULT, EventTypes.COERCE);

  /** Tests that stand alone. */
  static final Set<String> KEYWORDS =
      Set.of(
          "@passive",
          "@negated",
          "@infinitive",
          "@copula",
          "@number",
          "@participants",
          SlotReader.SPEAKER);

  /** Slots of phrases, besides the prepositions. */
  static final Set<String> PHRASES = Set.of("subj", "obj", "obj2", "surface");

  /** What is asked of single words behind the verb. */
  static final Set<String> BESIDE = Set.of("particle", "adj", "inf", "clause");

  static final String MODAL = "modal";

  /**
   * One alternative of a condition: what is looked at and what it must be.
   *
   * @param slot a slot, or {@code mod}, {@code adj}, {@code particle}, {@code inf}, {@code modal},
   *     or a keyword with an empty test
   */
  public record Test(String slot, String value) {}

  /**
   * Alternatives, of which one must hold, or none where {@code negated}.
   *
   * @param text as the rule spells it
   */
  public record Condition(String text, boolean negated, List<Test> alternatives) {}

  /**
   * The rule of a row.
   *
   * @param classes what its conditions may name; they are tested as if the rule listed the words
   */
  public static FrameRule of(Row row, WordClasses classes) {
    List<Condition> conditions = new ArrayList<>();
    for (String cell : row.get("where").split(" ")) {
      if (!cell.isEmpty()) {
        conditions.add(condition(cell, classes));
      }
    }
    boolean verb = row.get("kind").equals("verb");
    return new FrameRule(row.get("id"), verb, row.list("lemmas"), List.copyOf(conditions), row);
  }

  private static Condition condition(String cell, WordClasses classes) {
    boolean negated = cell.startsWith("!");
    List<Test> tests = new ArrayList<>();
    String slot = "";
    for (String part : (negated ? cell.substring(1) : cell).split("\\|")) {
      int colon = part.indexOf(':');
      if (KEYWORDS.contains(part)) {
        tests.add(new Test(part, ""));
      } else {
        slot = colon < 0 ? slot : part.substring(0, colon);
        for (String value : classes.expand(part.substring(colon + 1))) {
          tests.add(new Test(slot, value));
        }
      }
    }
    return new Condition(cell, negated, List.copyOf(tests));
  }

  /** Whether the rule asks for certain words as the object of its verb. */
  public boolean namesObject() {
    return conditions.stream()
        .filter(c -> !c.negated())
        .flatMap(c -> c.alternatives().stream())
        .anyMatch(t -> t.slot().equals("obj") && !t.value().startsWith("@"));
  }

  /**
   * Whether a slot takes a place as such, not the state whose seat it is: "struck Kyiv", but "urged
   * Kyiv".
   */
  public boolean takesPlace(String slot) {
    return isPhysical()
        || conditions.stream()
            .flatMap(c -> c.alternatives().stream())
            .anyMatch(t -> t.slot().equals(slot) && t.value().equals("@place"));
  }

  /** Whether it is about force, which hits buildings and places as well as people. */
  public boolean isPhysical() {
    return PHYSICAL.contains(get("type"));
  }

  /** Whether the rule is for what is negated, so that the negation is told by its type. */
  public boolean isNegated() {
    return conditions.stream()
        .filter(c -> !c.negated())
        .flatMap(c -> c.alternatives().stream())
        .anyMatch(t -> t.slot().equals("@negated"));
  }

  /** A column of the rule's row. */
  public String get(String column) {
    return row.get(column);
  }
}
