package org.newsgraph.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways to write reports; {@link #label} is what a user types. */
public enum ReportFormat {
  /** columns for a terminal */
  TABLE,
  /** one JSON array, an object a set */
  JSON,
  /** for documents */
  MARKDOWN;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ReportFormat> of(String label) {
    return Arrays.stream(values()).filter(format -> format.label().equals(label)).findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(ReportFormat::label).toList();
  }
}
