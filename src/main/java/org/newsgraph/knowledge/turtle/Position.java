package org.newsgraph.knowledge.turtle;

import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;

/**
 * A place in a knowledge file.
 *
 * @param file as the user named it
 * @param line 1-based
 * @param column 1-based
 */
public record Position(String file, int line, int column) {
  /** An error at this place. */
  public Problem error(String text, String cure) {
    return Problem.error(Code.KNOWLEDGE_WRONG, file, text, cure).at(line, column);
  }

  /** A warning at this place. */
  public Problem warning(String text, String cure) {
    return Problem.warning(Code.KNOWLEDGE_WRONG, file, text, cure).at(line, column);
  }
}
