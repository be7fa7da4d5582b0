package org.newsgraph.article.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.field.CleanText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;
import org.newsgraph.article.field.Labels;
import org.newsgraph.model.Fold;

/**
 * The head of a text: everything before the first paragraph. Lines of furniture end it; a line
 * between the headline and later furniture is the deck.
 */
final class HeadReader {
  private static final String WHERE = "text";
  private static final int SCORE = 80;

  /** A head has few lines; later furniture belongs to the body. */
  private static final int MOST_LINES = 14;

  /** A deck has one or two lines; more are paragraphs. */
  private static final int MOST_DECK_LINES = 2;

  private final List<Line> lines;
  private final Draft draft;
  private final LineForms forms;
  private final List<Line> pending = new ArrayList<>();
  private @Nullable Line headline;
  private boolean furniture;
  private int bodyFrom;

  HeadReader(List<Line> lines, Draft draft) {
    this.lines = lines;
    this.draft = draft;
    this.forms = new LineForms(draft);
  }

  /** Reads the head; returns the index of the first line of the body. */
  int read() {
    int end = Math.min(lines.size(), MOST_LINES);
    for (int i = 0; i < end && pending.size() <= MOST_DECK_LINES; i++) {
      Line line = lines.get(i);
      if (isFurniture(line)) {
        deck();
        furniture = true;
        bodyFrom = i + 1;
      } else if (headline == null) {
        if (!takeHeadline(i)) {
          break;
        }
      } else {
        pending.add(line);
      }
    }
    return bodyFrom;
  }

  private boolean isFurniture(Line line) {
    if (headline != null && Fold.caseOf(headline.text()).equals(Fold.caseOf(line.text()))) {
      return true;
    }
    return forms.date(line)
        || forms.readTime(line)
        || headline != null && forms.caption(line)
        || forms.byline(line)
        || Labels.shipped().is(Labels.Kind.INTERSTITIAL, line.text());
  }

  private boolean takeHeadline(int index) {
    Line line = lines.get(index);
    Optional<Line> next =
        index + 1 < lines.size() ? Optional.of(lines.get(index + 1)) : Optional.empty();
    boolean alone = next.isPresent() && next.get().blankBefore();
    boolean repeated =
        lines.stream()
            .limit(MOST_LINES)
            .skip(index + 1L)
            .anyMatch(other -> Fold.caseOf(other.text()).equals(Fold.caseOf(line.text())));
    if (!line.looksLikeHeadline()
        || next.isEmpty()
        || !(alone || repeated || furniture || endsSoon(index))) {
      return false;
    }
    headline = line;
    bodyFrom = index + 1;
    draft.offer(Field.HEADLINE, line.text(), line.text(), WHERE, SCORE, "the first line");
    return true;
  }

  /** Whether a line that is furniture by itself follows the headline and at most a deck. */
  private boolean endsSoon(int index) {
    LineForms trial = new LineForms(new Draft(java.util.Map.of()));
    return lines.stream()
        .skip(index + 1L)
        .limit(MOST_DECK_LINES + 1L)
        .anyMatch(line -> trial.date(line) || trial.byline(line) || trial.readTime(line));
  }

  /** The lines since the headline are the deck, now that furniture follows them. */
  private void deck() {
    if (!pending.isEmpty()) {
      String text = String.join(" ", pending.stream().map(Line::text).toList());
      if (CleanText.weight(text) > 0) {
        draft.offer(Field.DECK, text, text, WHERE, SCORE, "between headline and furniture");
      }
      pending.clear();
    }
  }
}
