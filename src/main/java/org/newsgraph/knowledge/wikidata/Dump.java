package org.newsgraph.knowledge.wikidata;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/** The items of a dump, in its order. */
interface Dump extends Closeable {
  /** Goes on to the next item, which is cheap; {@code false} at the end. */
  boolean next();

  /** Whether the item may have a claim of a property, which is cheap too. */
  boolean mayHave(String property);

  /** Reads the item; nothing where it is none, or malformed, which is reported. */
  Optional<Item> item();

  /** Whether the file is one by its name. */
  static boolean isDump(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT).replaceAll("\\.(gz|bz2)$", "");
    return name.endsWith(".json") || name.endsWith(".nt");
  }

  /**
   * Opens a dump; what is wrong in it is reported with its line, and the rest counts.
   *
   * @param languages whose names are wanted
   */
  static Dump open(Path file, Set<String> languages, ProblemSink problems) {
    DumpLines lines = new DumpLines(file);
    boolean triples = file.toString().toLowerCase(Locale.ROOT).matches(".*\\.nt(\\.gz|\\.bz2)?");
    return triples
        ? new TriplesDump(lines, file.toString(), languages, problems)
        : new JsonDump(lines, file.toString(), new ItemJson(languages), problems);
  }

  /** What is said of a dump that breaks off. */
  static Problem truncated(String file, int line, String how) {
    return Problem.error(
            Code.FILE_TRUNCATED,
            file,
            "found a dump that breaks off" + how + ", expected it whole",
            "fetch it again; what stands before was read")
        .at(Math.max(1, line), 0);
  }

  /** What is said of a dump that can't be read on. */
  static Problem truncated(String file, int line, IOException how) {
    return truncated(file, line, " (" + how.getMessage() + ")");
  }

  /** What is said of a line that can't be used. */
  static Problem malformed(String file, int line, String found, String expected) {
    return Problem.error(
            Code.KNOWLEDGE_WRONG,
            file,
            "found " + found + ", expected " + expected,
            "mend or remove the line; it was left out")
        .at(line, 0);
  }
}
