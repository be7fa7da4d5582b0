package org.newsgraph.article.plain;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.article.field.CleanText;

/** Cuts a text into lines; text that was wrapped at a fixed width becomes whole paragraphs. */
final class Lines {
  /** Mails and terminals wrap at 72 to 80 characters; a longer line was not wrapped. */
  private static final int WIDEST = 90;

  /** A wrapped line is filled up to about here. */
  private static final int FILLED = 50;

  private Lines() {}

  /** The lines that are not blank. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int number = 0;
    for (String raw : text.split("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029\\f]", -1)) {
      String clean = CleanText.line(raw);
      if (clean.isEmpty()) {
        blank = true;
      } else {
        lines.add(new Line(clean, number, blank));
        blank = false;
      }
      number++;
    }
    return isWrapped(lines) ? unwrap(lines) : lines;
  }

  private static boolean isWrapped(List<Line> lines) {
    int inner = 0;
    int filled = 0;
    int blocks = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).text().length() > WIDEST) {
        return false;
      }
      blocks += lines.get(i).blankBefore() ? 1 : 0;
      if (i + 1 < lines.size() && !lines.get(i + 1).blankBefore()) {
        inner++;
        filled += lines.get(i).text().length() >= FILLED ? 1 : 0;
      }
    }
    return blocks > 1 && inner >= 3 && filled * 10 >= inner * 8;
  }

  private static List<Line> unwrap(List<Line> lines) {
    List<Line> whole = new ArrayList<>();
    for (Line line : lines) {
      int last = whole.size() - 1;
      if (line.blankBefore() || last < 0) {
        whole.add(line);
      } else {
        Line before = whole.get(last);
        String joined = before.text() + " " + line.text();
        whole.set(last, new Line(joined, before.number(), before.blankBefore()));
      }
    }
    return whole;
  }
}
