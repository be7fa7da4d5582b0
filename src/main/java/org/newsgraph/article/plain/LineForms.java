package org.newsgraph.article.plain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.article.field.Casing;
import org.newsgraph.article.field.DateText;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;
import org.newsgraph.article.field.Labels;
import org.newsgraph.article.field.Labels.Kind;
import org.newsgraph.article.field.Names;
import org.newsgraph.article.picture.Caption;
import org.newsgraph.model.article.Image;

/** The forms that lines of furniture take; a line that has one fills the draft with it. */
final class LineForms {
  private static final String WHERE = "text";
  private static final int SCORE = 80;

  /** A section, or the name of a time zone. */
  private static final int MOST_WORDS_AFTER_DATE = 3;

  private static final int LONGEST_DATE_LINE = 100;

  /** Names of sections are short. */
  private static final int LONGEST_SECTION = 40;

  private static final int LONGEST_BYLINE = 100;
  private static final int LONGEST_CAPTION = 500;
  private static final int LONGEST_SOURCE_LINE = 120;

  private static final Pattern FIRST_PART =
      Pattern.compile("\\s*(?:,|;|&|/|\\+| and | und | et | y | e | ve | en | och | og | i )\\s*");

  private final Draft draft;
  private final Labels labels = Labels.shipped();

  LineForms(Draft draft) {
    this.draft = draft;
  }

  /** A line that holds a date and little else, such as {@code date 2025-01-13 POLITICS}. */
  boolean date(Line line) {
    String text = line.text();
    Optional<DateText.Found> found =
        text.length() > LONGEST_DATE_LINE ? Optional.empty() : DateText.find(text, null);
    if (found.isEmpty()) {
      return false;
    }
    String before = text.substring(0, found.get().begin()).strip();
    String after = text.substring(found.get().end()).strip();
    boolean changed = labels.is(Kind.UPDATED, before);
    boolean labelled = changed || before.isEmpty() || labels.is(Kind.DATE, before);
    boolean ends = after.isEmpty() || Casing.isCapitals(after) || LineForms.separated(after);
    // A weekday or a place stands before a comma; other words make it a headline with a date.
    if (!(labelled || words(before) == 1 && before.endsWith(","))
        || !(ends || labelled && words(after) <= MOST_WORDS_AFTER_DATE)) {
      return false;
    }
    Field field = changed ? Field.MODIFIED : Field.PUBLISHED;
    // The part of the line that is the date, as printed.
    String printed = text.substring(found.get().begin(), found.get().end()).strip();
    draft.offer(field, found.get().iso(), printed, WHERE, SCORE, "a line of its own");
    section(after);
    return true;
  }

  private void section(String printed) {
    boolean is =
        !printed.isEmpty()
            && printed.length() <= LONGEST_SECTION
            && Character.isUpperCase(printed.codePointAt(0))
            && printed.chars().noneMatch(Character::isDigit);
    if (is) {
      draft.offer(Field.SECTION, Casing.label(printed), printed, WHERE, SCORE, "after the date");
    }
  }

  /** {@code 2 MIN READ}. */
  boolean readTime(Line line) {
    OptionalInt minutes = labels.readMinutes(line.text());
    if (minutes.isEmpty()) {
      return false;
    }
    String value = "PT" + minutes.getAsInt() + "M";
    draft.offer(Field.READ_TIME, value, line.text(), WHERE, SCORE, "minutes");
    return true;
  }

  /** {@code By Ada Byron and Alan Mathison}. */
  boolean byline(Line line) {
    Optional<Labels.Start> by = labels.start(Kind.BY, line.text());
    if (by.isEmpty()
        || by.get().glued()
        || line.text().length() > LONGEST_BYLINE
        || line.endsSentence()) {
      return false;
    }
    List<String> names = Names.split(by.get().rest());
    boolean areNames =
        !names.isEmpty()
            && names.stream().allMatch(name -> Character.isUpperCase(name.codePointAt(0)));
    if (areNames) {
      draft.authors(names, line.text(), WHERE, SCORE);
    }
    return areNames;
  }

  /** A caption that ends in its credit: {@code The bridge. / Photo: Agency}. */
  boolean caption(Line line) {
    Optional<Caption> caption =
        line.text().length() > LONGEST_CAPTION ? Optional.empty() : Caption.credited(line.text());
    caption.ifPresent(c -> draft.image(new Image(null, c.caption(), c.credit()), Set.of(WHERE)));
    return caption.isPresent();
  }

  /** {@code SOURCE:Example Courier and agencies}; the publisher is its first part. */
  boolean sourceLine(Line line) {
    Optional<Labels.Start> start = labels.start(Kind.SOURCE, line.text());
    if (start.isEmpty()
        || !start.get().separator()
        || line.text().length() > LONGEST_SOURCE_LINE
        || line.endsSentence()) {
      return false;
    }
    String names = start.get().rest();
    draft.offer(Field.SOURCE_LINE, names, line.text(), WHERE, SCORE, "labelled");
    String publisher = FIRST_PART.split(names, 2)[0];
    draft.offer(
        Field.PUBLISHER, publisher, line.text(), WHERE, SCORE, "first part of the source line");
    return true;
  }

  private static boolean separated(String text) {
    return "|·•-–—/(,".indexOf(text.charAt(0)) >= 0;
  }

  private static int words(String text) {
    return text.isEmpty() ? 0 : text.split(" ").length;
  }
}
