package org.newsgraph.cli.syntax;

import java.io.IOException;
import java.util.List;
import org.newsgraph.cli.console.Console;

/** One command of the program. Stateless: a run takes everything from its arguments. */
public interface Command {
  /** What the user types. */
  String name();

  /** One line for the list of commands, lower case, without a full stop. */
  String summary();

  /** The operands as the usage line shows them, such as {@code INPUT...}; may be empty. */
  String operands();

  /** What it does, where its data goes; paragraphs with an empty line between them. */
  String description();

  /** The options besides the general ones, in the order of the help text. */
  List<Flag> flags();

  /** Two calls with what they do. */
  List<Example> examples();

  /**
   * Does the work.
   *
   * @return the exit code: 0 fine, 1 it ran but something failed, 2 it could not start
   * @throws org.newsgraph.problem.StoppedByProblem where a problem ended the run
   * @throws IOException with the path, where reading or writing failed
   */
  int run(Arguments arguments, Console console) throws IOException;

  /**
   * A call as the help shows it.
   *
   * @param line what to type, from {@code newsgraph} on
   * @param effect what it does
   */
  record Example(String line, String effect) {}
}
