package org.newsgraph.knowledge.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import org.apache.jena.sys.JenaSystem;
import org.newsgraph.knowledge.KnowledgeLoader;
import org.newsgraph.knowledge.ShippedIds;
import org.newsgraph.knowledge.prepared.Part;
import org.newsgraph.knowledge.prepared.PreparedFile;
import org.newsgraph.knowledge.turtle.TurtleWriter;
import org.newsgraph.knowledge.wikidata.WikidataImport;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;
import org.newsgraph.problem.StoppedByProblem;

/**
 * Makes one knowledge file of what users have. The file appears whole or not at all; what an
 * interrupted import of the same inputs has done is not done again.
 *
 * <pre>{@code
 * new KnowledgeImport(List.of("en"), done -> {}, problems).run(inputs, Path.of("own.ngk"));
 * }</pre>
 */
public final class KnowledgeImport {
  /** What the name of a prepared file ends in. */
  public static final String PREPARED = ".ngk";

  /** What the name of a Turtle file ends in. */
  public static final String TURTLE = ".ttl";

  private final List<String> languages;
  private final LongConsumer progress;
  private final ProblemSink problems;

  /** How much was written. */
  public record Counts(long entries, long tenures) {
    boolean isNothing() {
      return entries + tenures == 0;
    }
  }

  /**
   * @param languages tags of the languages whose names are taken from Wikidata, the one that is
   *     preferred first
   * @param progress takes the number of items of dumps that were read
   * @param problems takes what is wrong in the inputs; the rest counts
   */
  public KnowledgeImport(List<String> languages, LongConsumer progress, ProblemSink problems) {
    this.languages = List.copyOf(languages);
    this.progress = progress;
    this.problems = problems;
  }

  /**
   * Imports.
   *
   * @param inputs Turtle, CSV or TSV tables, dumps of Wikidata, by their names
   * @param out ends in {@value #PREPARED} or {@value #TURTLE}; its folder exists
   * @throws StoppedByProblem OUTPUT_NOT_WRITABLE
   */
  public Counts run(List<Path> inputs, Path out) {
    JenaSystem.init();
    try {
      return write(inputs, out);
    } catch (IOException e) {
      throw new StoppedByProblem(
          Problem.error(
              Code.OUTPUT_NOT_WRITABLE,
              out.toString(),
              "the file can't be written (" + e.getMessage() + ")",
              "check its folder, its permissions and the space on the disk"));
    }
  }

  private Counts write(List<Path> inputs, Path out) throws IOException {
    try (ImportFolder work = ImportFolder.open(out, job(inputs))) {
      Path own = work.path().resolve("own.ttl");
      boolean prepare = out.toString().endsWith(PREPARED);
      Counts counts = write(inputs, work.path(), own, prepare);
      if (prepare) {
        List<Path> files =
            new ArrayList<>(
                inputs.stream()
                    .filter(KnowledgeImport::isTurtle)
                    .filter(Files::isReadable)
                    .toList());
        files.add(own);
        Part part = KnowledgeLoader.prepare(files, problems);
        counts = new Counts(part.entities().size(), part.tenureCount());
        if (!counts.isNothing()) {
          PreparedFile.write(part, out);
        }
      } else if (!counts.isNothing()) {
        Files.move(own, out, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      }
      if (counts.isNothing()) {
        problems.report(
            Problem.error(
                Code.KNOWLEDGE_WRONG,
                out.toString(),
                "found nothing to import, expected entries",
                "check the inputs; nothing was written"));
      }
      work.remove();
      return counts;
    }
  }

  /** What makes an import another one. */
  private String job(List<Path> inputs) throws IOException {
    StringBuilder job = new StringBuilder("languages " + languages + "\n");
    for (Path input : inputs) {
      job.append(input.toAbsolutePath());
      if (Files.isRegularFile(input)) {
        job.append(' ').append(Files.size(input));
        job.append(' ').append(Files.getLastModifiedTime(input).toMillis());
      }
      job.append('\n');
    }
    return job.toString();
  }

  /** Writes what is to become Turtle; Turtle itself is copied, unless it is prepared as it is. */
  private Counts write(List<Path> inputs, Path work, Path own, boolean prepare) throws IOException {
    List<Path> dumps = new ArrayList<>();
    ShippedIds shipped = ShippedIds.load();
    CsvEntries tables = new CsvEntries(shipped, problems);
    try (TurtleWriter out = new TurtleWriter(own)) {
      TurtleCopy copy = new TurtleCopy(out, problems);
      for (Path input : inputs) {
        if (!Files.isRegularFile(input) || !Files.isReadable(input)) {
          problems.report(missing(input));
        } else if (WikidataImport.isDump(input)) {
          dumps.add(input);
        } else if (isTable(input)) {
          tables.read(input);
        } else if (!isTurtle(input)) {
          problems.report(unknown(input));
        } else if (!prepare) {
          copy.copy(input);
        }
      }
      tables.write(out);
      if (!dumps.isEmpty()) {
        new WikidataImport(languages, shipped, progress, problems).run(dumps, work, out);
      }
      return new Counts(out.entries(), out.tenures());
    }
  }

  private static Problem missing(Path input) {
    return Files.exists(input)
        ? Problem.error(
            Code.FILE_NOT_READABLE,
            input.toString(),
            "the file can't be read",
            "check its kind and its permissions")
        : Problem.error(
            Code.FILE_NOT_FOUND, input.toString(), "found no such file", "check the path");
  }

  private static Problem unknown(Path input) {
    return Problem.error(
        Code.FORMAT_UNKNOWN,
        input.toString(),
        "found a file of unknown kind, expected .ttl, .csv, .tsv, .json or .nt, the last two also"
            + " with .gz or .bz2",
        "rename it by what it holds");
  }

  private static boolean isTurtle(Path input) {
    return input.toString().toLowerCase(Locale.ROOT).endsWith(TURTLE);
  }

  private static boolean isTable(Path input) {
    String name = input.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".tsv");
  }
}
