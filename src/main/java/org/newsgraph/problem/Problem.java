package org.newsgraph.problem;

import java.util.Locale;

/**
 * One thing that is wrong with an input: what, where, and what to do.
 *
 * @param code its section in docs/errors.md
 * @param file as the user named it; empty where there is none
 * @param line 1-based; 0 where there is none
 * @param column 1-based; 0 where there is none
 * @param text {@code found ..., expected ...}
 * @param cure what the user can do
 */
public record Problem(
    Code code, Severity severity, String file, int line, int column, String text, String cure) {

  public static Problem error(Code code, String file, String text, String cure) {
    return new Problem(code, Severity.ERROR, file, 0, 0, text, cure);
  }

  public static Problem warning(Code code, String file, String text, String cure) {
    return new Problem(code, Severity.WARNING, file, 0, 0, text, cure);
  }

  public Problem at(int aLine, int aColumn) {
    return new Problem(code, severity, file, aLine, aColumn, text, cure);
  }

  /** The message: {@code FILE:LINE:COLUMN: error: found ..., expected ...; do ... [NG-012]}. */
  public String message() {
    StringBuilder out = new StringBuilder(file);
    if (line > 0) {
      out.append(':').append(line);
      if (column > 0) {
        out.append(':').append(column);
      }
    }
    if (out.length() > 0) {
      out.append(": ");
    }
    out.append(severity.name().toLowerCase(Locale.ROOT)).append(": ").append(text);
    if (!cure.isEmpty()) {
      out.append("; ").append(cure);
    }
    return out.append(" [").append(code.id()).append(']').toString();
  }
}
