package org.newsgraph.article.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.newsgraph.article.field.Tables;

/** What the words in class names and ids say of elements: {@code marks.tsv}. */
public final class Marks {
  /** What an element is said to be. */
  public enum Kind {
    DROP,
    BODY,
    DECK,
    BYLINE,
    DATE,
    CAPTION,
    IMAGE,
    NO_IMAGE,
    CREDIT,
    ASIDE,
    KICKER,
    TRAIL,
    COMMENTS;

    int bit() {
      return 1 << ordinal();
    }

    /** Whether a sum of bits holds this kind. */
    public boolean isIn(int kinds) {
      return (kinds & bit()) != 0;
    }
  }

  private static final int LONGEST_PHRASE = 3;

  private static final int MOST_KNOWN = 20_000;

  private static final int LONGEST_KNOWN = 200;

  private static final Marks INSTANCE = new Marks();

  /** By words and phrases, the words of a phrase with a plus between. */
  private final Map<String, Integer> kinds = new HashMap<>();

  private final Set<String> firstWords = new HashSet<>();

  /** The pages of a site share their class names. */
  private final Map<String, Integer> known = new ConcurrentHashMap<>();

  private Marks() {
    for (List<String> row : Tables.rows("marks")) {
      int bit = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)).bit();
      for (String mark : Tables.values(row.get(1))) {
        kinds.merge(mark, bit, (a, b) -> a | b);
        kinds.merge(mark.replace("+", ""), bit, (a, b) -> a | b);
        int plus = mark.indexOf('+');
        if (plus > 0) {
          firstWords.add(mark.substring(0, plus));
        }
      }
    }
  }

  public static Marks shipped() {
    return INSTANCE;
  }

  /** Whether class names or id say that an element is of a kind. */
  public boolean is(Kind kind, Element element) {
    return kind.isIn(of(element.className()) | of(element.id()));
  }

  /** The kinds that the words in class names or in an id tell, one bit each. */
  public int of(String names) {
    if (names.isEmpty()) {
      return 0;
    }
    Integer cached = known.get(names);
    if (cached == null) {
      if (known.size() >= MOST_KNOWN) {
        known.clear();
      }
      cached = read(names);
      if (names.length() <= LONGEST_KNOWN) {
        known.put(names, cached);
      }
    }
    return cached;
  }

  private int read(String names) {
    int found = 0;
    int begin = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || isBlank(names.charAt(i))) {
        if (begin == 0 && i == names.length()) {
          return ofName(names);
        }
        found |= i > begin ? of(names.substring(begin, i)) : 0;
        begin = i + 1;
      }
    }
    return found;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private int ofName(String name) {
    int found = ofName(words(name));
    return Kind.NO_IMAGE.isIn(found) ? found & ~Kind.IMAGE.bit() : found;
  }

  private int ofName(List<String> words) {
    int found = 0;
    for (int i = 0; i < words.size(); i++) {
      String phrase = words.get(i);
      found |= kinds.getOrDefault(phrase, 0);
      if (firstWords.contains(phrase)) {
        int end = Math.min(words.size(), i + LONGEST_PHRASE);
        for (int next = i + 1; next < end; next++) {
          phrase += "+" + words.get(next);
          found |= kinds.getOrDefault(phrase, 0);
        }
      }
    }
    return found;
  }

  /** In lower case, cut at punctuation, before an inner capital and before digits. */
  private static List<String> words(String names) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= names.length(); i++) {
      boolean inside = i < names.length() && Character.isLetterOrDigit(names.charAt(i));
      if (!inside || i > begin && isCut(names.charAt(i - 1), names.charAt(i))) {
        if (i > begin) {
          words.add(names.substring(begin, i).toLowerCase(Locale.ROOT));
        }
        begin = inside ? i : i + 1;
      }
    }
    return words;
  }

  private static boolean isCut(char before, char here) {
    boolean small = before >= 'a' && before <= 'z';
    boolean digit = before >= '0' && before <= '9';
    return (small || digit) && here >= 'A' && here <= 'Z' || small && here >= '0' && here <= '9';
  }
}
