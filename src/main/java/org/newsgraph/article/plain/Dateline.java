package org.newsgraph.article.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.article.field.Casing;
import org.newsgraph.article.field.Draft;
import org.newsgraph.article.field.Field;

/** The place of filing at the start of the first paragraph: {@code ISTANBUL — }. */
final class Dateline {
  private static final Pattern PLACE =
      Pattern.compile(
          "(\\p{Lu}[\\p{Lu}'’.-]+(?: \\p{Lu}[\\p{Lu}'’.-]+){0,3})(?:, [^—–()-]{1,30})?"
              + "(?: \\([^()]{1,20}\\))?\\s(?:—|–|--|-)\\s.*",
          Pattern.DOTALL);

  private final Draft draft;

  Dateline(Draft draft) {
    this.draft = draft;
  }

  /** The dateline stays in the body: it is printed there. */
  void read(String paragraph) {
    Matcher place = PLACE.matcher(paragraph);
    if (place.matches()) {
      String printed = place.group(1);
      draft.offer(
          Field.DATELINE, Casing.label(printed), printed, "text", 80, "before the first words");
    }
  }
}
