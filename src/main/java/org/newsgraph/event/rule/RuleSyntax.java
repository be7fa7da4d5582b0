package org.newsgraph.event.rule;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.newsgraph.event.reading.Frame;
import org.newsgraph.event.rule.FrameRule.Condition;
import org.newsgraph.event.rule.FrameRule.Test;
import org.newsgraph.event.rule.RuleColumns.Column;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.language.Table;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/**
 * Checks that rows of rules say what can be said: columns, slots, tests, types, modes, contexts.
 *
 * <p>{@code new RuleSyntax(pack, scheme, problems).isSound(row, "events")}
 */
public final class RuleSyntax {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-']\\p{L}+)*");
  private static final char SAID_BEHIND = ':';

  private final EventScheme scheme;
  private final ProblemSink problems;
  private final Set<String> prepositions = new TreeSet<>();
  private final Set<String> modalities = new TreeSet<>();
  private final WordClasses classes;

  /**
   * @param pack has the prepositions, which are slots, the modalities and the classes of words
   */
  public RuleSyntax(LanguagePack pack, EventScheme scheme, ProblemSink problems) {
    this.scheme = scheme;
    this.problems = problems;
    this.classes = new WordClasses(pack);
    for (Row row : pack.rows("closed")) {
      if (row.get("tag").equals("ADP")) {
        prepositions.addAll(row.list("words"));
      }
    }
    pack.rows("prepositions").forEach(row -> prepositions.add(row.get("plain")));
    for (Row row : pack.rows("syntax")) {
      if (row.get("class").equals("MODAL")) {
        modalities.add(row.get("value"));
      }
    }
  }

  /** Reports the columns that a table doesn't have. */
  public void checkColumns(Table file, String table) {
    List<String> known = RuleColumns.of(table).stream().map(Column::name).toList();
    for (String column : file.columns()) {
      if (!known.contains(column)) {
        problems.report(
            wrong(
                file.file(),
                file.header(),
                "found column '" + column + "', expected " + oneOf(known),
                "rename or drop it"));
      }
    }
  }

  /** Whether nothing is wrong with a row; reports all that is. */
  public boolean isSound(Row row, String table) {
    boolean sound = true;
    for (Column column : RuleColumns.of(table)) {
      String cell = row.get(column.name());
      String expected =
          cell.isEmpty() ? (column.needed() ? column.meaning() : "") : expected(row, column, cell);
      if (!expected.isEmpty()) {
        sound = false;
        String value = cell.isEmpty() ? "no " + column.name() : column.name() + " '" + cell + "'";
        problems.report(
            wrong(
                row.file(),
                row.line(),
                String.format(Locale.ROOT, "found %s, expected %s", value, expected),
                "see docs/add-a-rule.md"));
      }
    }
    return sound;
  }

  /** What a cell should be instead, or empty where it is right. */
  private String expected(Row row, Column column, String cell) {
    return switch (column.holds()) {
      case "id" -> ID.matcher(cell).matches() ? "" : "small letters, digits and hyphens";
      case "choice" -> choice(cell, column.choices());
      case "word" -> WORD.matcher(cell).matches() ? "" : "a word";
      case "words" -> words(row.list(column.name()));
      case "conditions" -> conditions(row);
      case "type" -> choice(cell, scheme.modes().keySet());
      case "mode" -> mode(row.get("type"), cell);
      case "context" -> choice(cell, scheme.contexts());
      case "slots", "phrases" -> slots(row.list(column.name()), column.holds().equals("slots"));
      case "roles" -> roles(cell, column.choices());
      case "inner" -> choice(cell.substring(0, cell.indexOf(SAID_BEHIND) + 1), cell, column);
      default -> "";
    };
  }

  /** A choice that may end in a colon, with words behind it. */
  private static String choice(String head, String cell, Column column) {
    return choice(head.isEmpty() ? cell : head, column.choices());
  }

  private static String choice(String value, Collection<String> choices) {
    return choices.contains(value) ? "" : oneOf(choices);
  }

  private static String oneOf(Collection<String> choices) {
    return "one of " + String.join(", ", new TreeSet<>(choices));
  }

  private static String words(List<String> words) {
    for (String word : words) {
      if (!WORD.matcher(word).matches() || !word.equals(word.toLowerCase(Locale.ROOT))) {
        return "words in small letters with | between them, not '" + word + "'";
      }
    }
    return "";
  }

  private String mode(String type, String mode) {
    Set<String> modes = scheme.modes().get(type);
    if (modes == null || scheme.has(type, mode)) {
      return ""; // of a wrong type enough is said
    }
    return modes.isEmpty() ? "none with type '" + type + "'" : oneOf(modes);
  }

  private String conditions(Row row) {
    for (Condition condition : FrameRule.of(row, classes).conditions()) {
      for (Test test : condition.alternatives()) {
        String expected = test(test);
        if (!expected.isEmpty()) {
          return expected;
        }
      }
    }
    return "";
  }

  private String test(Test test) {
    String slot = test.slot();
    String value = test.value();
    if (FrameRule.KEYWORDS.contains(slot)) {
      return "";
    }
    if (value.startsWith(WordClasses.MARK)) {
      return "a class of words, " + oneOf(classes.names()) + ", not '" + value + "'";
    }
    boolean word = WORD.matcher(value).matches();
    if (FrameRule.MODAL.equals(slot)) {
      return choice(value, modalities);
    }
    if (FrameRule.BESIDE.contains(slot)) {
      return word ? "" : "a word behind '" + slot + ":', not '" + value + "'";
    }
    boolean before = SlotReader.BEFORE.contains(slot);
    if (!before && !isPhrase(slot)) {
      Set<String> known = new TreeSet<>(FrameRule.KEYWORDS);
      known.addAll(FrameRule.BESIDE);
      known.addAll(SlotReader.BEFORE);
      known.addAll(FrameRule.PHRASES);
      known.add(FrameRule.MODAL);
      String spelled = slot.isEmpty() ? value : slot;
      return "a preposition or " + oneOf(known) + ", not '" + spelled + "'";
    }
    if (word && !slot.equals(SlotReader.OWNER)) {
      return "";
    }
    return choice(value, before ? ConditionTester.OF_PARTIES : ConditionTester.OF_PHRASES);
  }

  private boolean isPhrase(String slot) {
    String name = slot.startsWith(Frame.INNER) ? slot.substring(Frame.INNER.length()) : slot;
    name = name.endsWith(Frame.OF) ? name.substring(0, name.length() - Frame.OF.length()) : name;
    return FrameRule.PHRASES.contains(name) || prepositions.contains(name);
  }

  private String slots(List<String> slots, boolean ofParties) {
    for (String slot : slots) {
      if (!isSlot(slot, ofParties)) {
        return "slots with | between them, not '" + slot + "'";
      }
    }
    return "";
  }

  private boolean isSlot(String slot, boolean ofParties) {
    String name = slot.endsWith(SlotReader.LOOSE) ? slot.substring(0, slot.length() - 1) : slot;
    boolean party =
        name.startsWith(SlotReader.GIVEN)
            || name.equals(SlotReader.SPEAKER)
            || SlotReader.BEFORE.contains(name);
    return isPhrase(name) || (ofParties && party);
  }

  private String roles(String cell, List<String> roles) {
    int equals = cell.indexOf('=');
    if (equals < 0 || !roles.contains(cell.substring(0, equals))) {
      return "ROLE=SLOTS with ROLE " + oneOf(roles);
    }
    return slots(List.of(cell.substring(equals + 1).split("\\|", -1)), true);
  }

  static Problem wrong(String file, int line, String text, String cure) {
    return Problem.error(Code.RULE_WRONG, file, text, cure).at(line, 0);
  }
}
