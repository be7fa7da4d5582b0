package org.newsgraph.evaluate.score;

import java.util.List;

/**
 * What came out of one evaluation set.
 *
 * @param set the name of its file
 * @param size what it holds, in words: {@code 44 texts, 5,120 words, 903 mentions}
 * @param faults in the order of the set
 */
public record Report(String set, String size, List<ScoreTable> tables, List<Fault> faults) {
  public Report {
    tables = List.copyOf(tables);
    faults = List.copyOf(faults);
  }
}
