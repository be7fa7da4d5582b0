package org.newsgraph.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

  private record Element(String name, boolean optional) {}

  private record Pattern(String meaning, List<Element> elements) {}

  /** Word, its class and the value of that class. */
  record Part(String name, String text, int value) {}

  private final Map<String, Map<String, Integer>> classes = new HashMap<>();
  private final List<Pattern> patterns = new ArrayList<>();
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
      Optional<Match> match = longest(words, at);
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

  private Optional<Match> longest(List<Word> words, int at) {
    return patterns.stream()
        .map(p -> match(p, words, at))
        .flatMap(Optional::stream)
        .max(Comparator.comparingInt(m -> m.end));
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
    String folded = Fold.caseOf(word.text());
    if (name.equals("NAME")) {
      return Character.isUpperCase(word.text().codePointAt(0))
          && !in("NOTYEAR", folded)
          && !in("MONTH", folded);
    }
    return PREPOSITIONS.stream().anyMatch(c -> in(c, folded));
  }

  private boolean in(String name, String folded) {
    return classes.getOrDefault(name, Map.of()).containsKey(folded);
  }

  private Optional<Part> part(String name, List<Word> words, int at) {
    String text = words.get(at).text();
    String folded = Fold.caseOf(text);
    int value =
        switch (name) {
          case "DAY" -> day(folded);
          case "YEAR" -> folded.matches("(?:1[89]|20)[0-9]{2}") ? Integer.parseInt(folded) : -1;
          case "NUMBER" -> numerals.small(folded);
          case "ISODATE" -> isIsoDate(words, at);
          default -> -1;
        };
    if (value >= 0) {
      return Optional.of(new Part(name, text, value));
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
    while (digits < folded.length() && Character.isDigit(folded.charAt(digits))) {
      digits++;
    }
    boolean plain = digits == folded.length() || in("ORDINALMARK", folded.substring(digits));
    if (digits == 0 || digits > 2 || !plain) {
      return -1;
    }
    int day = Integer.parseInt(folded.substring(0, digits));
    return day >= 1 && day <= 31 ? day : -1;
  }

  private static int isIsoDate(List<Word> words, int at) {
    return words.get(at).text().matches("[12][0-9]{3}-[01][0-9]-[0-3][0-9]") ? at : -1;
  }

  private Relation relation(List<Word> words, int first) {
    if (first == 0) {
      return Relation.AT;
    }
    String before = Fold.caseOf(words.get(first - 1).text());
    for (Relation relation : Relation.values()) {
      if (in(relation.name(), before)) {
        return relation;
      }
    }
    return Relation.AT;
  }
}
