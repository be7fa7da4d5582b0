package org.newsgraph.article.picture;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.article.field.Labels;

/**
 * The line under a picture: {@code The bridge at night. / Photo: Example Agency}.
 *
 * @param caption null if only the credit is printed
 * @param credit null if none is printed
 */
public record Caption(@Nullable String caption, @Nullable String credit) {
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:^|\\s*[/|(\\[–—-]\\s*|(?<=[.!?\"”])\\s*)(\\p{L}[\\p{L} ]{2,20}?)\\s*:\\s*"
              + "([^:]{1,120}?)[)\\]]?$");

  /** With the colon before it, and the white space and brackets beside it. */
  private static final int LONGEST_CREDIT = 130;

  /** Nothing printed. */
  public static final Caption NONE = new Caption(null, null);

  /** Parts the line under a picture into caption and credit; all of it is caption without one. */
  public static Caption of(String line) {
    String text =
        Labels.shipped()
            .start(Labels.Kind.CAPTION, line)
            .map(start -> start.rest().replaceFirst("^[,:]\\s*", ""))
            .orElse(line);
    return credited(text).or(() -> Credit.atEnd(text)).orElse(new Caption(text, null));
  }

  /**
   * The line under a picture of which an element holds the credit.
   *
   * @param marked the words in that element
   */
  public static Caption of(String line, String marked) {
    if (marked.isEmpty()) {
      return of(line);
    }
    Caption parted = of(line);
    if (line.equals(marked) && parted.credit != null) {
      return parted;
    }
    boolean end = line.endsWith(marked);
    if (!end && !line.startsWith(marked)) {
      return new Caption(parted.caption, Credit.plain(marked));
    }
    String rest =
        end ? line.substring(0, line.length() - marked.length()) : line.substring(marked.length());
    return new Caption(Credit.withoutEdges(rest), Credit.plain(marked));
  }

  boolean isEmpty() {
    return caption == null && credit == null;
  }

  /** With what another says where this one says nothing. */
  Caption or(Caption other) {
    return new Caption(
        caption == null ? other.caption : caption, credit == null ? other.credit : credit);
  }

  /** Without the caption if a test does not hold for it. */
  Caption filter(Predicate<String> test) {
    return caption == null || test.test(caption) ? this : new Caption(null, credit);
  }

  /** Whether the last colon stands behind a word and near the end: most lines have none there. */
  private static boolean canEndInCredit(String line) {
    int colon = line.lastIndexOf(':');
    int word = colon - 1;
    while (word >= 0 && Character.isWhitespace(line.charAt(word))) {
      word--;
    }
    return word > 0
        && line.length() - colon <= LONGEST_CREDIT
        && (Character.isLetter(line.charAt(word)) || Character.isLowSurrogate(line.charAt(word)));
  }

  /** The parts of a line that ends in a labelled credit; else empty. */
  public static Optional<Caption> credited(String line) {
    if (!canEndInCredit(line)) {
      return Optional.empty();
    }
    Matcher matcher = CREDIT.matcher(line);
    for (int from = 0; from < line.length() && matcher.find(from); from = matcher.start() + 1) {
      if (Labels.shipped().is(Labels.Kind.PHOTO, matcher.group(1))) {
        String caption = line.substring(0, matcher.start()).strip();
        return Optional.of(
            new Caption(
                caption.isEmpty() ? null : caption, Credit.plain(matcher.group(2).strip())));
      }
    }
    return Optional.empty();
  }
}
