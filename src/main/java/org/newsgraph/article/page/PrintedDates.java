package org.newsgraph.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.field.Candidate;
import org.newsgraph.article.field.DateText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;
import org.newsgraph.article.field.Labels;
import org.newsgraph.article.field.Labels.Kind;
import org.newsgraph.article.markup.Block;
import org.newsgraph.article.markup.Landmarks;
import org.newsgraph.article.markup.Marks;
import org.newsgraph.article.markup.Page;
import org.newsgraph.article.markup.ShortText;

/**
 * The dates that a page prints, and how sure each is of being the article's: it stands near the
 * headline, behind a label, alone, or in an element that its class calls a date.
 */
final class PrintedDates {
  /** The score of a day that a sentence or a headline tells: what it is about, perhaps. */
  static final int MENTIONED = 26;

  private static final String WHERE = "markup";

  /** A date is printed in few words; more text is prose that mentions a date. */
  private static final int LONGEST_DATE_TEXT = 150;

  /** A note on the article may tell more than its dates, each behind its label. */
  private static final int LONGEST_NOTE = 400;

  /** Pages with more dates are lists; an article's own stand among the first. */
  private static final int MOST_TEXTS = 60;

  /** Texts with numbers that are looked at for a date, which bounds the time a page takes. */
  private static final int MOST_LOOKED_AT = 2_000;

  /** Of the dates in one text the first few: published, updated. */
  private static final int MOST_IN_TEXT = 3;

  /** A date with a lower score is one of a list, and none is better than that. */
  private static final int LEAST = 20;

  /** A label tells more than the place. */
  private static final int LABELLED = MENTIONED + 1;

  private static final int FIRST_PARAGRAPHS = 2;

  /** Blocks between a headline and the date under it. */
  private static final int NEAR = 12;

  private static final int LONGEST_LABEL = 40;

  private static final int LONGEST_DATELINE = 60;

  /** Elements of a line of text in which a date may have one of its own. */
  private static final int MOST_PARTS = 12;

  private final Page page;
  private final Draft draft;
  private final @Nullable Element heading;
  private final String headline;
  private final List<Candidate> unsure = new ArrayList<>();

  /**
   * A text with a date.
   *
   * @param distance blocks from the headline
   * @param before the text of the block before it, if that is a label and nothing else
   * @param inHeadline whether it is the headline
   */
  private record Note(Block block, int distance, String before, boolean inHeadline) {
    boolean isNear() {
      return PrintedDates.isNear(distance);
    }

    boolean isBelow() {
      return isNear() && distance >= 0;
    }

    boolean isShort() {
      return block.text().length() <= LONGEST_DATE_TEXT;
    }
  }

  /** A date in a text, and what stands before it there. */
  private record Printed(DateText.Found found, String text, String before) {}

  /**
   * @param heading the headline, if the page shows it
   */
  PrintedDates(Page page, Draft draft, @Nullable Element heading) {
    this.page = page;
    this.draft = draft;
    this.heading = heading;
    this.headline = draft.value(Field.HEADLINE).orElse("");
  }

  /** Dates that are too unsure unless the page shows no other day. */
  List<Candidate> unsure() {
    return unsure;
  }

  /**
   * Offers what it finds.
   *
   * @param told whether the day is known: then only dates near the headline count
   */
  void read(List<Block> blocks, boolean told) {
    int headlineAt = headlineAt(blocks);
    String before = "";
    int found = 0;
    int lookedAt = 0;
    int paragraphs = 0;
    for (Block block : blocks) {
      if (found >= MOST_TEXTS || lookedAt >= MOST_LOOKED_AT) {
        return;
      }
      int distance = headlineAt < 0 ? Integer.MAX_VALUE : block.order() - headlineAt;
      String above = before;
      before = block.text();
      if (told && !isNear(distance)) {
        continue;
      }
      boolean dated = block.text().length() <= LONGEST_NOTE && DateText.hasDate(block.text());
      if (dated) {
        lookedAt++;
        boolean inHeadline = heading == null ? distance == 0 : isIn(block, heading);
        Note note = new Note(block, distance, isLabel(above) ? above : "", inHeadline);
        found += dates(note) ? 1 : 0;
      }
      if (!(dated && block.text().length() <= LONGEST_DATE_TEXT)
          && paragraphs < FIRST_PARAGRAPHS
          && (headlineAt < 0 || distance > 0)
          && block.isProse()
          && block.region() == Block.Region.PLAIN) {
        paragraphs++;
        dateline(block);
      }
    }
  }

  private static boolean isNear(int distance) {
    return distance >= -NEAR && distance <= NEAR;
  }

  private static boolean isLabel(String text) {
    return text.length() <= LONGEST_LABEL
        && (Labels.shipped().endsWithWord(Kind.DATE, text)
            || Labels.shipped().endsWithWord(Kind.UPDATED, text));
  }

  /** Offers the dates in a text, each with the label before it; whether there was any. */
  private boolean dates(Note note) {
    String text = note.block().text();
    boolean marked = isMarked(note.block().element());
    String before = note.before();
    int from = 0;
    for (int i = 0; i < MOST_IN_TEXT; i++) {
      Optional<DateText.Found> next = DateText.find(text.substring(from), page.dateLanguage());
      if (next.isEmpty()) {
        return i > 0;
      }
      DateText.Found found = next.get();
      String between = text.substring(from, from + found.begin()).strip();
      before = between.isEmpty() ? before : between;
      String printed = text.substring(from + found.begin(), from + found.end()).strip();
      boolean own = marked || isMarkedPart(note.block().element(), printed);
      offer(note, new Printed(found, printed, before), own, 4 * i);
      before = "";
      from += found.end();
    }
    return true;
  }

  private void offer(Note note, Printed date, boolean marked, int later) {
    boolean modified = Labels.shipped().endsWithWord(Kind.UPDATED, date.before());
    boolean labelled = modified || Labels.shipped().endsWithWord(Kind.DATE, date.before());
    if (!note.isShort() && !(labelled && date.before().endsWith(":"))) {
      return;
    }
    int score = sureness(note, date, labelled || marked) - penalty(note, labelled) - later;
    score =
        labelled ? Math.max(score, LABELLED) : note.inHeadline() ? Math.min(score, LEAST) : score;
    String reason =
        labelled
            ? "labelled date"
            : note.isNear() && score > MENTIONED ? "date near the headline" : "date in the text";
    String iso = date.found().iso();
    if (score < LEAST) {
      unsure.add(new Candidate(iso, date.text(), WHERE, score, "only date in the text"));
    } else {
      Field field = modified ? Field.MODIFIED : Field.PUBLISHED;
      draft.offer(field, iso, date.text(), WHERE, score, reason);
    }
  }

  private int sureness(Note note, Printed date, boolean told) {
    int base = note.isNear() ? (note.isBelow() ? 12 : 4) - Math.abs(note.distance()) / 3 : 0;
    int sure = base + (note.isBelow() ? 55 : 40);
    if (told) {
      return sure;
    }
    String text = note.block().text();
    if (text.length() <= 2 * date.text().length()) {
      return sure - 4;
    }
    boolean mentioned = note.block().isProse() || headline.contains(date.text());
    return MENTIONED + (mentioned ? 0 : base);
  }

  /** What speaks against the place. */
  private int penalty(Note note, boolean labelled) {
    Block block = note.block();
    if (block.region() == Block.Region.PLAIN) {
      return 0;
    }
    if (!Landmarks.isAside(block.element(), heading)) {
      return note.isNear() ? 0 : labelled ? 12 : 40;
    }
    boolean named = Landmarks.isNamedAside(block.element(), heading);
    return note.isBelow() && !named ? 8 : 40;
  }

  /** A report may begin with its date: {@code 27.1.2022 - The bridge ...}. */
  private void dateline(Block block) {
    String text = block.text();
    String start = text.substring(0, Math.min(LONGEST_DATELINE, text.length()));
    if (!DateText.hasDate(start)) {
      return;
    }
    DateText.find(start, page.dateLanguage())
        .filter(found -> found.begin() <= 1)
        .ifPresent(
            found ->
                draft.offer(
                    Field.PUBLISHED,
                    found.iso(),
                    start.substring(found.begin(), found.end()),
                    WHERE,
                    isMarkedPart(block.element(), start) ? 55 : 38,
                    "date that the text begins with"));
  }

  private int headlineAt(List<Block> blocks) {
    for (Block block : blocks) {
      if (heading == null ? block.element().normalName().equals("h1") : isIn(block, heading)) {
        return block.order();
      }
    }
    return -1;
  }

  private static boolean isIn(Block block, Element heading) {
    Element element = block.element();
    return element == heading || element.parent() == heading;
  }

  /** Whether a part of a line is marked as a date and says what is printed, or its beginning. */
  private static boolean isMarkedPart(Element line, String printed) {
    Element part = line.firstElementChild();
    for (int i = 0; part != null && i < MOST_PARTS; i++) {
      Element inner = part.firstElementChild();
      for (Element e : inner == null ? List.of(part) : List.of(part, inner)) {
        // A link marked as a date leads to another page of that day.
        boolean date = !e.normalName().equals("a") && Marks.shipped().is(Marks.Kind.DATE, e);
        String text = date ? ShortText.of(e) : "";
        if (!text.isEmpty() && (text.contains(printed) || printed.startsWith(text))) {
          return true;
        }
      }
      part = part.nextElementSibling();
    }
    return false;
  }

  /** Whether a text, or what holds little else, is marked as a date. */
  private static boolean isMarked(Element element) {
    Element e = element;
    for (int i = 0; e != null && i < 3; i++, e = e.parent()) {
      if (Marks.shipped().is(Marks.Kind.DATE, e)) {
        String text = e == element ? "" : ShortText.of(e);
        return e == element || !text.isEmpty() && text.length() <= LONGEST_DATE_TEXT;
      }
    }
    return false;
  }
}
