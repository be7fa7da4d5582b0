package org.newsgraph.cli.console;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of 80 columns. */
public final class Lines {
  private static final int WIDTH = 80;

  private Lines() {}

  /**
   * A paragraph, broken between words, with a line end. Words that are longer stay whole.
   *
   * @param first what the first line begins with
   * @param indent blanks before the other lines
   */
  public static String wrapped(String first, String text, int indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.strip().split("\\s+")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(indent));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    return String.join("\n", lines) + "\n";
  }
}
