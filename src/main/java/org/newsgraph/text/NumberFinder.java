package org.newsgraph.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.language.LanguagePack.Row;
import org.newsgraph.model.Fold;
import org.newsgraph.model.Span;
import org.newsgraph.model.text.NumberExpression;
import org.newsgraph.model.text.NumberExpression.Comparator;

/**
 * Finds numbers in figures and words with their comparator, range and unit: {@code nearly 46,600},
 * {@code between 20 and 30}, {@code dozens}, {@code $4.5 billion}. Dates are left to {@link
 * TimeFinder}.
 */
final class NumberFinder {
  private static final int LONGEST_COMPARATOR = 5;

  private final Numerals numerals;
  private final Map<String, Comparator> before = new HashMap<>();
  private final Map<String, Comparator> after = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();

  NumberFinder(LanguagePack pack, Numerals numerals) {
    this.numerals = numerals;
    for (Row row : pack.rows("comparators")) {
      Map<String, Comparator> side = row.get("place").equals("after") ? after : before;
      for (String words : row.list("words")) {
        side.put(words, comparator(row.get("comparator")));
      }
    }
    for (Row row : pack.rows("units")) {
      row.list("words").forEach(word -> units.put(Fold.caseOf(word), row.get("unit")));
    }
  }

  private static Comparator comparator(String label) {
    for (Comparator comparator : Comparator.values()) {
      if (comparator.label().equals(label)) {
        return comparator;
      }
    }
    throw new IllegalArgumentException("comparator '" + label + "'");
  }

  /** A number from word {@code first} up to {@code end}, exclusive. */
  private record Number(int first, int end, BigDecimal value, boolean vague) {}

  /** The numbers of one sentence, but for those within {@code dates}. */
  List<NumberExpression> find(List<Word> words, List<Span> dates) {
    List<NumberExpression> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Number> number = inside(words.get(at), dates) ? Optional.empty() : number(words, at);
      if (number.isPresent()) {
        Number low = number.get();
        Optional<Number> high =
            rangeEnd(words, low).filter(h -> !inside(words.get(h.first), dates));
        int end = high.map(Number::end).orElse(low.end);
        found.add(expression(words, low, high.orElse(null), end));
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  private static boolean inside(Word word, List<Span> dates) {
    for (Span date : dates) {
      if (date.contains(word.span())) {
        return true;
      }
    }
    return false;
  }

  private NumberExpression expression(
      List<Word> words, Number low, @Nullable Number high, int end) {
    int first = low.first;
    String unit = first > 0 ? unit(words, first - 1, first) : null;
    if (unit != null) {
      first--;
    }
    int last = end;
    if (unit == null && end < words.size()) {
      unit = unit(words, end, end + 1);
      if (unit == null && end + 1 < words.size()) {
        unit = unit(words, end, end + 2);
      }
    }
    boolean between = high != null && numerals.is("JOIN", words.get(low.end).folded());
    int begin = between ? first - 1 : comparatorStart(words, first);
    Comparator comparator = low.vague ? Comparator.OVER : Comparator.EXACTLY;
    if (begin < first && !between) {
      comparator = before.getOrDefault(joined(words, begin, first), comparator);
    } else if (!between) {
      int stop = comparatorEnd(words, last);
      if (stop > last) {
        comparator = after.getOrDefault(joined(words, last, stop), comparator);
        last = stop;
      }
    }
    Span whole = new Span(words.get(begin).span().begin(), words.get(last - 1).span().end());
    Span number = new Span(words.get(low.first).span().begin(), words.get(end - 1).span().end());
    return new NumberExpression(
        whole, number, low.value, high == null ? null : high.value, comparator, unit);
  }

  private @Nullable String unit(List<Word> words, int from, int to) {
    return units.get(joined(words, from, to));
  }

  private static String joined(List<Word> words, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      out.append(i > from ? " " : "").append(words.get(i).folded());
    }
    return out.toString();
  }

  private int comparatorStart(List<Word> words, int first) {
    for (int n = Math.min(LONGEST_COMPARATOR, first); n > 0; n--) {
      if (before.containsKey(joined(words, first - n, first))) {
        return first - n;
      }
    }
    return first;
  }

  private int comparatorEnd(List<Word> words, int last) {
    for (int n = Math.min(LONGEST_COMPARATOR, words.size() - last); n > 0; n--) {
      if (after.containsKey(joined(words, last, last + n))) {
        return last + n;
      }
    }
    return last;
  }

  private Optional<Number> rangeEnd(List<Word> words, Number low) {
    if (low.end + 1 >= words.size()) {
      return Optional.empty();
    }
    String joint = words.get(low.end).folded();
    boolean between =
        low.first > 0
            && numerals.is("BETWEEN", words.get(low.first - 1).folded())
            && numerals.is("JOIN", joint);
    if (!between && !numerals.is("RANGE", joint)) {
      return Optional.empty();
    }
    return number(words, low.end + 1).filter(high -> high.value.compareTo(low.value) > 0);
  }

  private Optional<Number> number(List<Word> words, int at) {
    String text = words.get(at).folded();
    Optional<BigDecimal> vague = numerals.value("VAGUE", text);
    if (vague.isPresent()) {
      return Optional.of(vagueNumber(words, at, vague.get()));
    }
    Optional<BigDecimal> start = start(words, at);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(composed(words, at, start.get()));
  }

  /** "hundreds", "tens of thousands". */
  private Number vagueNumber(List<Word> words, int at, BigDecimal value) {
    if (at + 2 < words.size() && numerals.is("OF", words.get(at + 1).folded())) {
      Optional<BigDecimal> times = numerals.value("VAGUE", words.get(at + 2).folded());
      if (times.isPresent()) {
        return new Number(at, at + 3, value.multiply(times.get()), true);
      }
    }
    return new Number(at, at + 1, value, true);
  }

  private Optional<BigDecimal> start(List<Word> words, int at) {
    String text = words.get(at).folded();
    Optional<BigDecimal> atom = numerals.atom(text);
    if (atom.isPresent() || at + 1 >= words.size()) {
      return atom;
    }
    boolean half =
        numerals.is("HALF", text)
            && numerals.is("ARTICLE", words.get(at + 1).folded())
            && at + 2 < words.size()
            && numerals.is("SCALE", words.get(at + 2).folded());
    boolean scaled = half || numerals.is("SCALE", words.get(at + 1).folded());
    return scaled
        ? numerals.value("ARTICLE", text).or(() -> numerals.value("HALF", text))
        : Optional.empty();
  }

  /** "and a half" behind a number. */
  private boolean andHalf(List<Word> words, int at) {
    return at + 2 < words.size()
        && numerals.is("JOIN", words.get(at).folded())
        && numerals.is("ARTICLE", words.get(at + 1).folded())
        && numerals.is("HALF", words.get(at + 2).folded());
  }

  /** Adds up "two hundred and fifty thousand": a larger scale multiplies all before it. */
  private Number composed(List<Word> words, int at, BigDecimal start) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal part = start;
    int i = at + 1;
    if (numerals.is("HALF", words.get(at).folded())) {
      i += numerals.is("ARTICLE", words.get(i).folded()) ? 1 : 0;
    } else if (andHalf(words, i)) {
      part = part.add(numerals.value("HALF", words.get(i + 2).folded()).orElseThrow());
      i += 3;
    }
    boolean scaled = false;
    while (i < words.size()) {
      String text = words.get(i).folded();
      Optional<BigDecimal> scale = numerals.value("SCALE", text);
      if (scale.isPresent()) {
        part = part.multiply(scale.get());
        scaled = true;
        i++;
        continue;
      }
      boolean join = scaled && numerals.is("JOIN", text) && i + 1 < words.size();
      Optional<BigDecimal> more =
          scaled ? numerals.value("VALUE", words.get(join ? i + 1 : i).folded()) : Optional.empty();
      if (more.isEmpty() || more.get().compareTo(part) >= 0) {
        break;
      }
      total = part.compareTo(BigDecimal.valueOf(1000)) >= 0 ? total.add(part) : total;
      part = part.compareTo(BigDecimal.valueOf(1000)) >= 0 ? more.get() : part.add(more.get());
      i += join ? 2 : 1;
    }
    BigDecimal sum = total.add(part).stripTrailingZeros();
    return new Number(at, i, sum.scale() < 0 ? sum.setScale(0) : sum, false);
  }
}
