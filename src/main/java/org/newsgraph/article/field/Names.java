package org.newsgraph.article.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.model.Fold;

/** The names in a byline. */
public final class Names {
  /** Between two names; a comma may also part a name from an office, which is dropped below. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?:[;|•·\\n,]| (?:/|and|und|et|y|e|en|och|og|ve|i|&) )\\s*");

  private static final Pattern NO_NAME =
      Pattern.compile("https?:.*|www\\..*|.*@.*|.*[<>{}=:].*|\\d+|.*\\d[:.]\\s?\\d.*|.*\\d{4}.*");

  private static final String BEFORE = " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~–—";

  private static final String BEHIND = " ,:;|–—";

  /** A name has few words; more are a sentence. */
  private static final int MOST_WORDS = 6;

  private Names() {}

  /** Splits what a byline prints into names, each once, without the word before them. */
  public static List<String> split(String byline) {
    Map<String, String> names = new LinkedHashMap<>();
    String rest = byline;
    Optional<Labels.Start> by = Labels.shipped().start(Labels.Kind.BY, CleanText.line(byline));
    if (by.isPresent() && !by.get().glued()) {
      rest = by.get().rest();
    }
    for (String part : BETWEEN.split(rest)) {
      boolean office = !names.isEmpty() && Labels.shipped().hasWord(Labels.Kind.ROLE, part);
      if (!office && part.indexOf('@') < 0) {
        clean(part).ifPresent(name -> names.putIfAbsent(Fold.name(name), name));
      }
    }
    return new ArrayList<>(names.values());
  }

  /** Whether a name is written as first and last name, in scripts that have capitals. */
  public static boolean isFullName(String name) {
    String[] words = name.split("[ -]");
    int capital = 0;
    for (String word : words) {
      capital += !word.isEmpty() && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
    }
    return words.length >= 2
        && words.length <= MOST_WORDS
        && capital >= 2
        && 2 * capital >= words.length
        && Character.isUpperCase(name.charAt(0));
  }

  /** One name, cleaned, or empty if it can't be one. */
  public static Optional<String> clean(String printed) {
    String name = withoutEdges(CleanText.line(printed));
    Optional<Labels.Start> by = Labels.shipped().start(Labels.Kind.BY, name);
    if (by.isPresent() && !by.get().glued() && name.length() > by.get().rest().length()) {
      name = by.get().rest();
    }
    boolean is =
        !name.isEmpty()
            && hasLetter(name)
            && name.split(" ").length <= MOST_WORDS
            && !Labels.shipped().is(Labels.Kind.BY, name)
            && !(isDoubtful(name) && NO_NAME.matcher(name).matches());
    return is ? Optional.of(name) : Optional.empty();
  }

  private static String withoutEdges(String line) {
    int begin = 0;
    while (begin < line.length() && BEFORE.indexOf(line.charAt(begin)) >= 0) {
      begin++;
    }
    int end = line.length();
    while (end > begin && BEHIND.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(begin, end);
  }

  private static boolean hasLetter(String name) {
    int i = 0;
    while (i < name.length() && !Character.isLetter(name.codePointAt(i))) {
      i++;
    }
    return i < name.length();
  }

  /** Whether a text holds anything that {@link #NO_NAME} asks for, which few names do. */
  private static boolean isDoubtful(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= '0' && c <= '9' || "@<>{}=:".indexOf(c) >= 0) {
        return true;
      }
    }
    return name.startsWith("www.");
  }
}
