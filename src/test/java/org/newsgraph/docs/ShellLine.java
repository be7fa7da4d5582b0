package org.newsgraph.docs;

import java.util.ArrayList;
import java.util.List;

/**
 * The little of a shell's language that the documentation uses: words, both kinds of quotes, {@code
 * |}, {@code >}, {@code &&}, a trailing {@code &} and comments.
 */
final class ShellLine {
  private ShellLine() {}

  /** The line as words; operators are words of their own, with a NUL before them. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inWord = false;
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else {
          word.append(c);
        }
      } else if (c == '\'' || c == '"') {
        quote = c;
        inWord = true;
      } else if (Character.isWhitespace(c) || "|>&".indexOf(c) >= 0 || (c == '#' && !inWord)) {
        if (inWord) {
          words.add(word.toString());
          word.setLength(0);
          inWord = false;
        }
        if (c == '#') {
          return words;
        }
        if (!Character.isWhitespace(c)) {
          boolean twice = c == '&' && i + 1 < line.length() && line.charAt(i + 1) == '&';
          words.add("\0" + (twice ? "&&" : c));
          i += twice ? 1 : 0;
        }
      } else {
        word.append(c);
        inWord = true;
      }
    }
    if (inWord) {
      words.add(word.toString());
    }
    return words;
  }

  /** The words between one operator and the next. */
  static List<List<String>> split(List<String> words, String operator) {
    List<List<String>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    for (String word : words) {
      if (word.equals("\0" + operator)) {
        parts.add(new ArrayList<>());
      } else {
        parts.get(parts.size() - 1).add(word);
      }
    }
    return parts;
  }
}
