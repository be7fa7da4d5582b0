package org.newsgraph.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.Span;
import org.newsgraph.model.text.TimeExpression;
import org.newsgraph.model.text.TimeExpression.Relation;

/**
 * Finds dates, durations and frequencies by the pack's patterns of word classes. What a match means
 * is computed by {@link TimeResolver}.
 */
final class TimeFinder {
  private static final Set<String> PREPOSITIONS =
      Set.of("ATPREP", "SINCE", "UNTIL", "BEFORE", "AFTER", "OF", "BETWEEN", "FOR", "SHIFT");

  /** Elements that stand before the expression and are not part of it. */
  private static final Set<String> CONTEXTS = Set.of("PREP", "YEARPREP", "NAME");

  /** Words: so far back a sign of the future is looked for. */
  private static final int FUTURE_REACH = 12;

  private record Element(String name, boolean optional, boolean absent) {
    /** {@code NAME}, {@code NAME?} or {@code !NAME}. */
    static Element of(String cell) {
      boolean optional = cell.endsWith("?");
      boolean absent = cell.startsWith("!");
      String name = cell.substring(absent ? 1 : 0, cell.length() - (optional ? 1 : 0));
      return new Element(name, optional, absent);
    }
  }

  private record Pattern(String meaning, List<Element> elements) {}

  private final List<Pattern> patterns = new ArrayList<>();

  /** Words other than figures with which a pattern can begin: most words are none of them. */
  private final Set<String> openers = new HashSet<>();

  private final TimeWords classes;
  private final Set<String> closed;

  TimeFinder(LanguagePack pack, Numerals numerals) {
    this.classes = new TimeWords(pack, numerals);
    this.closed = pack.words("closed", "words");
    for (Row row : pack.rows("times")) {
      List<Element> elements = new ArrayList<>();
      for (String name : row.get("pattern").split(" ")) {
        elements.add(Element.of(name));
      }
      patterns.add(new Pattern(row.get("meaning"), List.copyOf(elements)));
      addOpeners(elements);
    }
  }

  private void addOpeners(List<Element> elements) {
    for (Element element : elements) {
      if (!CONTEXTS.contains(element.name)) {
        openers.addAll(classes.words(element.name));
        if (!element.optional) {
          return;
        }
      }
    }
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
        Relation relation = relation(m, words);
        resolver
            .resolve(m.meaning, m.parts, isAhead(words, m.first))
            .ifPresent(v -> times.add(v.expression(span, span.of(text), relation)));
        next = m.end;
      }
      at = next;
    }
    return times;
  }

  /** Whether a word shortly before says that something is to come: "will meet on Monday". */
  private boolean isAhead(List<Word> words, int first) {
    for (int i = first - 1; i >= Math.max(0, first - FUTURE_REACH); i--) {
      String folded = words.get(i).folded();
      if (classes.has("CLAUSEEND", folded)) {
        return false;
      }
      if (classes.has("FUTURE", folded)) {
        return true;
      }
    }
    return false;
  }

  private record Match(String meaning, int first, int end, List<TimeWords.Part> parts) {}

  private boolean mayOpen(String folded) {
    return openers.contains(folded) || classes.isFigure(folded);
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
    List<TimeWords.Part> parts = new ArrayList<>();
    for (Element element : pattern.elements) {
      if (CONTEXTS.contains(element.name)) {
        if (at == 0 || at != begin || !isContext(element.name, words.get(at - 1))) {
          return Optional.empty();
        }
        continue;
      }
      Optional<TimeWords.Part> part =
          at < words.size() ? classes.part(element.name, words.get(at)) : Optional.empty();
      if (element.absent) {
        if (part.isPresent()) {
          return Optional.empty();
        }
      } else if (part.isPresent()) {
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
          && !closed.contains(folded)
          && !classes.has("NOTYEAR", folded)
          && !classes.has("MONTH", folded);
    }
    for (String preposition : PREPOSITIONS) {
      if (classes.has(preposition, folded)) {
        return true;
      }
    }
    return false;
  }

  /** "from" before a range opens it; before another time it says since when. */
  private Relation relation(Match match, List<Word> words) {
    return switch (match.meaning) {
      case "duration" -> Relation.DURATION;
      case "frequency" -> Relation.FREQUENCY;
      case "dayRange", "yearRange" -> Relation.AT;
      default -> relation(words, match.first);
    };
  }

  private Relation relation(List<Word> words, int first) {
    int before = first - 1;
    while (before > 0 && classes.has("PARTOF", words.get(before).folded())) {
      before--;
    }
    if (before >= 0) {
      for (Relation relation : Relation.values()) {
        if (classes.has(relation.name(), words.get(before).folded())) {
          return relation;
        }
      }
    }
    return Relation.AT;
  }
}
