package org.newsgraph.evaluate.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Origin;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/**
 * A file of an evaluation set. Its first line says of which kind it is; other lines that begin with
 * {@code #} are comments.
 *
 * <pre>{@code
 * # newsgraph evaluation set: events
 * }</pre>
 *
 * @param name as the user gave it
 * @param lines without comments and without blanks at their ends
 */
public record SetFile(String name, Kind kind, List<SetLine> lines) {
  private static final String COMMENT = "#";
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String HEAD = COMMENT + " newsgraph evaluation set: ";

  /** What a set is of; {@link #label} is the word in the file and on the command line. */
  public enum Kind {
    ENTITIES("entities"),
    EVENTS("events");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }

    public static Optional<Kind> of(String label) {
      for (Kind kind : values()) {
        if (kind.label.equals(label)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  public SetFile {
    lines = List.copyOf(lines);
  }

  /** The file, or empty where its first line doesn't say what it is; that is reported. */
  public static Optional<SetFile> of(String name, String text, ProblemSink problems) {
    String content = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    String first = content.lines().findFirst().orElse("").strip();
    Optional<Kind> kind =
        first.startsWith(HEAD) ? Kind.of(first.substring(HEAD.length())) : Optional.empty();
    if (kind.isEmpty()) {
      problems.report(
          Problem.error(
                  Code.EVALUATION_WRONG,
                  name,
                  "found '"
                      + shortened(first)
                      + "', expected '"
                      + HEAD
                      + "entities' or '...events'",
                  "see docs/evaluation.md for the form of a set")
              .at(1, 0));
      return Optional.empty();
    }
    List<SetLine> lines = new ArrayList<>();
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      if (!line.startsWith(COMMENT)) {
        lines.add(new SetLine(number, line.stripTrailing()));
      }
    }
    return Optional.of(new SetFile(name, kind.get(), lines));
  }

  private static String shortened(String line) {
    int end = line.offsetByCodePoints(0, Math.min(40, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "..." : line;
  }

  /**
   * Hands over the lines that are not blank, in order. What the reader refuses with an
   * IllegalArgumentException is reported with its line and left out.
   */
  public void read(Consumer<SetLine> reader, ProblemSink problems) {
    for (SetLine line : lines) {
      if (!line.text().isBlank()) {
        try {
          reader.accept(line);
        } catch (IllegalArgumentException e) {
          report(line.number(), String.valueOf(e.getMessage()), problems);
        }
      }
    }
  }

  /** Reports what is wrong with a line. */
  public void report(int line, String text, ProblemSink problems) {
    problems.report(
        Problem.error(
                Code.EVALUATION_WRONG, name, text, "see docs/evaluation.md for the form of a set")
            .at(line, 0));
  }

  /** The place of a line in messages: {@code events.txt:12}. */
  public String where(int line) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1) + ":" + line;
  }

  /** A text of the set as the article that is analysed. */
  public Article article(
      int line, @Nullable String published, @Nullable String headline, String body) {
    String key = name + "#" + line;
    Origin origin =
        new Origin(name, key, null, line, Origin.Format.RECORD, "text/plain", "", null, Map.of());
    return Article.ofText(origin, "en", published, headline, body);
  }
}
