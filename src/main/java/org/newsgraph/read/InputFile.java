package org.newsgraph.read;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One file to read.
 *
 * @param source as the record will show it
 * @param path relative to the input argument, with {@code /}: the key to fall back on
 * @param file where it is; null for standard input
 * @param named whether the user named it, rather than a folder or a glob that holds it
 */
record InputFile(String source, String path, @Nullable Path file, boolean named) {
  static final String STANDARD_INPUT = "-";

  static InputFile standardInput() {
    return new InputFile(STANDARD_INPUT, STANDARD_INPUT, null, true);
  }

  /** The last part of the path. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The name's extension in lower case, not counting {@code .gz}; empty without one. */
  String extension() {
    String name = name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".gz")) {
      name = name.substring(0, name.length() - 3);
    }
    return name.substring(
        name.lastIndexOf('.') + 1 == 0 ? name.length() : name.lastIndexOf('.') + 1);
  }
}
