package org.newsgraph.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.Fold;
import org.newsgraph.model.Span;
import org.newsgraph.model.text.TimeExpression;
import org.newsgraph.model.text.TimeExpression.Relation;

/**
 * Finds dates and durations by the pack's patterns of word classes. What a match means is computed
 * by {@link TimeResolver}.
 */
final class TimeFinder {
  private static final Set<String> PREPOSITIONS =
      Set.of("ATPREP", "SINCE", "UNTIL", "BEFORE", "AFTER", "OF", "BETWEEN", "SHIFT");

  /** Elements that stand before the expression and are not part of it. */
  private static final Set<String> CONTEXTS = Set.of("PREP", "YEARPREP", "NAME");

  /** Classes whose words are told by their digits. */
  private static final Set<String> FIGURES = Set.of("DAY", "YEAR", "NUMBER", "ISODATE");

  /** In years: what a four-digit number must be to pass for one. */
  private static final int FIRST_YEAR = 1800;

  private static final int LAST_YEAR = 2099;

  private record Element(String name, boolean optional) {}

  private record Pattern(String meaning, List<Element> elements) {}

  /** Word, its class and the value of that class. */
  record Part(String name, String text, int value) {}

  private final Map<String, Map<String, Integer>> classes = new HashMap<>();
  private final List<Pattern> patterns = new ArrayList<>();

  /** Words other than figures with which a pattern can begin: most words are none of them. */
  private final Set<String> openers = new HashSet<>();

  private final Numerals numerals;

  TimeFinder(LanguagePack pack, Numerals numerals) {
    this.numerals = numerals;
    for (Row row : pack.rows("time-words")) {
      Map<String, Integer> words = classes.computeIfAbsent(row.get("class"), c -> new HashMap<>());
      for (String word : row.list("words")) {
        words.put(Fold.caseOf(word), number(row.get("value")));
      }
    }
    for (Row row : pack.rows("times")) {
      List<Element> elements = new ArrayList<>();
      for (String name : row.get("pattern").split(" ")) {
        boolean optional = name.endsWith("?");
        elements.add(new Element(optional ? name.substring(0, name.length() - 1) : name, optional));
      }
      patterns.add(new Pattern(row.get("meaning"), List.copyOf(elements)));
      addOpeners(elements);
    }
  }

  private void addOpeners(List<Element> elements) {
    for (Element element : elements) {
      if (!CONTEXTS.contains(element.name)) {
        openers.addAll(classes.getOrDefault(element.name, Map.of()).keySet());
        if (!element.optional) {
          return;
        }
      }
    }
  }

  /** A value that is a number is itself; a named unit has the number of its name's constant. */
  private static int number(String value) {
    if (value.isEmpty()) {
      return 0;
    }
    return value.matches("-?[0-9]+") ? Integer.parseInt(value) : TimeResolver.unit(value);
  }

  /**
   * The times of one sentence.
   *
   * @param reference the day that relative times count from; absent where it is not known
   */
  List<TimeExpression> find(String text, List<Word> words, @Nullable LocalDate reference) {
    List<TimeExpression> times = new ArrayList<>();
    TimeResolver resolver = new TimeResolver(reference);
    int at = 0;
    while (at < words.size()) {
      int next = at + 1;
      Optional<Match> match =
          mayOpen(words.get(at).folded()) ? longest(words, at) : Optional.empty();
      if (match.isPresent()) {
        Match m = match.get();
        Span span = new Span(words.get(m.first).span().begin(), words.get(m.end - 1).span().end());
        Relation relation =
            m.meaning.equals("duration") ? Relation.DURATION : relation(words, m.first);
        resolver
            .resolve(m.meaning, m.parts, relation)
            .ifPresent(v -> times.add(v.expression(span, span.of(text), relation)));
        next = m.end;
      }
      at = next;
    }
    return times;
  }

  private record Match(String meaning, int first, int end, List<Part> parts) {}

  private boolean mayOpen(String folded) {
    return isDigit(folded.charAt(0)) || openers.contains(folded) || numerals.small(folded) >= 0;
  }

  private Optional<Match> longest(List<Word> words, int at) {
    Optional<Match> longest = Optional.empty();
    for (Pattern pattern : patterns) {
      Optional<Match> match = match(pattern, words, at);
      if (match.isPresent() && (longest.isEmpty() || match.get().end > longest.get().end)) {
        longest = match;
      }
    }
    return longest;
  }

  private Optional<Match> match(Pattern pattern, List<Word> words, int begin) {
    int at = begin;
    int first = begin;
    List<Part> parts = new ArrayList<>();
    for (Element element : pattern.elements) {
      if (CONTEXTS.contains(element.name)) {
        if (at == 0 || at != begin || !isContext(element.name, words.get(at - 1))) {
          return Optional.empty();
        }
        continue;
      }
      Optional<Part> part = at < words.size() ? part(element.name, words, at) : Optional.empty();
      if (part.isPresent()) {
        parts.add(part.get());
        at++;
      } else if (!element.optional) {
        return Optional.empty();
      }
    }
    return at > begin
        ? Optional.of(new Match(pattern.meaning, first, at, parts))
        : Optional.empty();
  }

  private boolean isContext(String name, Word word) {
    String folded = word.folded();
    if (name.equals("NAME")) {
      return Character.isUpperCase(word.text().codePointAt(0))
          && !in("NOTYEAR", folded)
          && !in("MONTH", folded);
    }
    for (String preposition : PREPOSITIONS) {
      if (in(preposition, folded)) {
        return true;
      }
    }
    return false;
  }

  private boolean in(String name, String folded) {
    return classes.getOrDefault(name, Map.of()).containsKey(folded);
  }

  private Optional<Part> part(String name, List<Word> words, int at) {
    String text = words.get(at).text();
    String folded = words.get(at).folded();
    int value =
        switch (name) {
          case "DAY" -> day(folded);
          case "YEAR" -> year(folded);
          case "NUMBER" -> numerals.small(folded);
          case "ISODATE" -> WordTokenizer.isIsoDate(text, 0, text.length()) ? at : -1;
          default -> -1;
        };
    if (value >= 0) {
      return Optional.of(new Part(name, text, value));
    }
    if (FIGURES.contains(name)) {
      return Optional.empty();
    }
    Integer known = classes.getOrDefault(name, Map.of()).get(folded);
    boolean lowerMonth = name.equals("MONTH") && !Character.isUpperCase(text.charAt(0));
    return known == null || lowerMonth
        ? Optional.empty()
        : Optional.of(new Part(name, text, known));
  }

  /** A day of a month in figures, with or without an ordinal's ending. */
  private int day(String folded) {
    int digits = 0;
    while (digits < folded.length() && isDigit(folded.charAt(digits))) {
      digits++;
    }
    boolean plain = digits == folded.length() || in("ORDINALMARK", folded.substring(digits));
    if (digits == 0 || digits > 2 || !plain) {
      return -1;
    }
    int day = Integer.parseInt(folded.substring(0, digits));
    return day >= 1 && day <= 31 ? day : -1;
  }

  private static int year(String folded) {
    if (folded.length() != 4) {
      return -1;
    }
    for (int i = 0; i < folded.length(); i++) {
      if (!isDigit(folded.charAt(i))) {
        return -1;
      }
    }
    int year = Integer.parseInt(folded);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private Relation relation(List<Word> words, int first) {
    int before = first - 1;
    while (before > 0 && in("PARTOF", words.get(before).folded())) {
      before--;
    }
    if (before >= 0) {
      for (Relation relation : Relation.values()) {
        if (in(relation.name(), words.get(before).folded())) {
          return relation;
        }
      }
    }
    return Relation.AT;
  }
}
