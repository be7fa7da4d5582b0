package org.newsgraph.problem;

/** How bad a problem is. */
public enum Severity {
  /** worth knowing; the exit code stays */
  WARNING,
  /** an input or a part of it failed */
  ERROR
}
