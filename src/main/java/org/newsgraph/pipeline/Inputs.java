package org.newsgraph.pipeline;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.read.ReadOptions;

/**
 * What to read and how.
 *
 * @param names files, folders, globs, {@code -}
 */
public record Inputs(List<String> names, ReadOptions options) {
  public Inputs {
    names = List.copyOf(names);
  }

  /** Inputs read in the standard way. */
  public static Inputs of(List<String> names, InputStream standardInput) {
    return new Inputs(names, ReadOptions.standard(standardInput));
  }

  /** Other files, read in the same way. */
  public Inputs named(List<String> otherNames) {
    return new Inputs(otherNames, options);
  }

  /**
   * The same inputs, whose tables have the given columns.
   *
   * @param pairs {@code text=Content,published=Date}
   * @throws IllegalArgumentException with a message for the user
   */
  public Inputs withColumns(String pairs) {
    return new Inputs(names, options.withColumns(ReadOptions.columns(pairs)));
  }

  /** The same inputs with something before their record ids and paths in keys. */
  public Inputs withKeyPrefix(String prefix) {
    return new Inputs(names, options.withKeyPrefix(prefix));
  }

  /** The same inputs, of which a CSV file tells URL, date and publisher. */
  public Inputs withMetadata(Path file) {
    return new Inputs(names, options.withMetadata(file));
  }
}
