package org.newsgraph.article.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsgraph.article.field.Tables;

/** What the words in class names and ids say of elements: {@code marks.tsv}. */
final class Marks {
  /** What an element is said to be. */
  enum Kind {
    DROP,
    BODY,
    DECK,
    BYLINE,
    DATE,
    CAPTION,
    CREDIT,
    ASIDE,
    KICKER
  }

  private static final Marks INSTANCE = new Marks();

  private static final Pattern CUT =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[a-z])(?=[0-9])");

  private final Map<Kind, Set<String>> single = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<List<String>>> several = new EnumMap<>(Kind.class);

  private Marks() {
    for (Kind kind : Kind.values()) {
      single.put(kind, new HashSet<>());
      several.put(kind, new HashSet<>());
    }
    for (List<String> row : Tables.rows("marks")) {
      Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      for (String mark : Tables.values(row.get(1))) {
        List<String> words = List.of(mark.split("\\+"));
        of(single, kind).add(String.join("", words));
        if (words.size() > 1) {
          of(several, kind).add(words);
        }
      }
    }
  }

  static Marks shipped() {
    return INSTANCE;
  }

  private static <T> Set<T> of(Map<Kind, Set<T>> marks, Kind kind) {
    return Objects.requireNonNull(marks.get(kind));
  }

  /** Whether class names or id say that an element is of a kind. */
  boolean is(Kind kind, Element element) {
    List<String> words = words(element);
    for (int i = 0; i < words.size(); i++) {
      if (of(single, kind).contains(words.get(i))) {
        return true;
      }
      for (int length = 2; length <= 3 && i + length <= words.size(); length++) {
        if (of(several, kind).contains(words.subList(i, i + length))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> words(Element element) {
    String text = element.className() + " " + element.id();
    List<String> words = new ArrayList<>();
    for (String word : CUT.split(text)) {
      if (!word.isEmpty()) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }
}
