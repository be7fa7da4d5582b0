package org.newsgraph.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;
import org.newsgraph.article.field.Labels;
import org.newsgraph.article.field.Labels.Kind;
import org.newsgraph.model.Fold;

/** The paragraphs of a text, and the pointers to other articles among and after them. */
final class BodyReader {
  private final List<Line> lines;
  private final Draft draft;
  private final LineForms forms;
  private final Labels labels = Labels.shipped();
  private final List<String> paragraphs = new ArrayList<>();

  BodyReader(List<Line> lines, Draft draft) {
    this.lines = lines;
    this.draft = draft;
    this.forms = new LineForms(draft);
  }

  void read() {
    int i = 0;
    while (i < lines.size()) {
      i = read(i);
    }
    if (!paragraphs.isEmpty()) {
      draft.body(String.join("\n", paragraphs), "text");
      new Dateline(draft).read(paragraphs.get(0));
    }
  }

  /** Reads what begins at a line; returns the index of the line after it. */
  private int read(int at) {
    Line line = lines.get(at);
    if (labels.is(Kind.PROMO, line.text())) {
      int end = listEnd(at);
      for (Line item : lines.subList(at + 1, end)) {
        promo(line.text(), item.text());
      }
      return end;
    }
    boolean taken =
        isHeadline(line)
            || labels.is(Kind.INTERSTITIAL, line.text())
            || labels.is(Kind.END, line.text())
            || gluedPromo(line)
            || forms.sourceLine(line)
            || forms.caption(line)
            || forms.readTime(line);
    if (!taken) {
      paragraphs.add(line.text());
    }
    return at + 1;
  }

  private boolean isHeadline(Line line) {
    return draft
        .value(Field.HEADLINE)
        .filter(headline -> Fold.caseOf(headline).equals(Fold.caseOf(line.text())))
        .isPresent();
  }

  /**
   * The end of the list under a label. Without a blank line after the label, the list goes on to
   * the next one. With one, a list follows only if nothing but headlines does: else the label is a
   * widget between two paragraphs.
   */
  private int listEnd(int label) {
    int at = label + 1;
    if (at < lines.size() && lines.get(at).blankBefore()) {
      while (at < lines.size() && isItem(lines.get(at))) {
        at++;
      }
      boolean closed = at == lines.size() || labels.is(Kind.PROMO, lines.get(at).text());
      return closed ? at : label + 1;
    }
    while (at < lines.size() && !lines.get(at).blankBefore() && isItem(lines.get(at))) {
      at++;
    }
    return at;
  }

  private boolean isItem(Line line) {
    return line.looksLikeHeadline()
        && !labels.is(Kind.PROMO, line.text())
        && !labels.is(Kind.END, line.text());
  }

  /** {@code RelatedBridge opens}, {@code READ MORE: Bridge opens}. */
  private boolean gluedPromo(Line line) {
    Optional<Labels.Start> start = labels.start(Kind.PROMO, line.text());
    if (start.isEmpty()
        || !(start.get().glued() || start.get().separator())
        || !new Line(start.get().rest(), 0, false).looksLikeHeadline()) {
      return false;
    }
    promo(start.get().label(), start.get().rest());
    return true;
  }

  private void promo(String label, String headline) {
    draft.promo(label.replaceAll("[\\s:|»›]+$", ""), headline, null);
  }
}
