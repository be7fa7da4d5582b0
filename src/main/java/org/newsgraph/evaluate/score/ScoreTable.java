package org.newsgraph.evaluate.score;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores by the name of what they are of, in the order in which the names were first given.
 *
 * <pre>{@code
 * ScoreTable classes = new ScoreTable("Mentions by class", "class");
 * classes.add("Court", Score.of(true));
 * }</pre>
 */
public final class ScoreTable {
  private final String title;
  private final String kind;
  private final Map<String, Score> scores = new LinkedHashMap<>();

  /**
   * @param kind what the rows are: {@code class}
   */
  public ScoreTable(String title, String kind) {
    this.title = title;
    this.kind = kind;
  }

  /** A table whose rows stand in a given order; those to which nothing is added are left out. */
  public ScoreTable(String title, String kind, List<String> rows) {
    this(title, kind);
    rows.forEach(row -> scores.put(row, Score.NONE));
  }

  public String title() {
    return title;
  }

  public String kind() {
    return kind;
  }

  public void add(String row, Score score) {
    scores.merge(row, score, Score::plus);
  }

  /** Rows of which something was expected or found. */
  public Map<String, Score> rows() {
    Map<String, Score> rows = new LinkedHashMap<>(scores);
    rows.values().removeIf(score -> score.expected() == 0 && score.found() == 0);
    return Collections.unmodifiableMap(rows);
  }

  /** All rows added up. */
  public Score total() {
    return scores.values().stream().reduce(Score.NONE, Score::plus);
  }

  /** The same table with its rows by name. */
  public ScoreTable sorted() {
    ScoreTable sorted = new ScoreTable(title, kind);
    new TreeMap<>(scores).forEach(sorted::add);
    return sorted;
  }
}
