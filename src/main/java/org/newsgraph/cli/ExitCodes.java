package org.newsgraph.cli;

import java.util.EnumSet;
import java.util.Set;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;

/** The exit code of a run that a problem ended. */
final class ExitCodes {
  /** Problems at which a command can't start, or can't go on writing. */
  private static final Set<Code> FATAL =
      EnumSet.of(
          Code.STORE_MISSING,
          Code.STORE_LOCKED,
          Code.STORE_NOT_WRITABLE,
          Code.STORE_DAMAGED,
          Code.OUTPUT_NOT_WRITABLE,
          Code.QUERY_UNKNOWN,
          Code.QUERY_MALFORMED,
          Code.PARAMETER_UNKNOWN,
          Code.PARAMETER_WRONG,
          Code.COMMAND_UNKNOWN,
          Code.OPTION_WRONG,
          Code.INPUT_MISSING,
          Code.PORT_TAKEN,
          Code.KNOWLEDGE_WRONG,
          Code.PREPARED_FILE_WRONG,
          Code.RULE_WRONG,
          Code.INTERNAL);

  private ExitCodes() {}

  /** 2 for wrong usage and where the command could not start, else 1. */
  static int of(Problem problem) {
    return FATAL.contains(problem.code()) ? Newsgraph.USAGE : 1;
  }
}
