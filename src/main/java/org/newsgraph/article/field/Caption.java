package org.newsgraph.article.field;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  /** Parts a line into caption and credit; without a labelled credit all of it is caption. */
  public static Caption of(String line) {
    return credited(line).orElse(new Caption(line, null));
  }

  /** The parts of a line that ends in a labelled credit; else empty. */
  public static Optional<Caption> credited(String line) {
    if (line.indexOf(':') < 0) {
      return Optional.empty();
    }
    Matcher matcher = CREDIT.matcher(line);
    for (int from = 0; from < line.length() && matcher.find(from); from = matcher.start() + 1) {
      if (Labels.shipped().is(Labels.Kind.PHOTO, matcher.group(1))) {
        String caption = line.substring(0, matcher.start()).strip();
        return Optional.of(
            new Caption(caption.isEmpty() ? null : caption, matcher.group(2).strip()));
      }
    }
    return Optional.empty();
  }
}
