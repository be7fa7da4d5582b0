package org.newsgraph.knowledge;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.sys.JenaSystem;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.problem.Code;
import org.newsgraph.problem.Problem;
import org.newsgraph.problem.ProblemSink;

/**
 * Loads the knowledge base: the shipped files and those of the user, which may bring entries and
 * add to shipped ones.
 *
 * <p>{@code KnowledgeBase knowledge = KnowledgeLoader.load(List.of(), problems);}
 */
public final class KnowledgeLoader {
  static final String FOLDER = "ontology/knowledge/";
  private static final String INDEX = "index.tsv";

  private final ProblemSink problems;
  private final Drafts drafts;
  private final Consumer<Statement> statements;

  /** Files that were not read to their end. */
  private final Set<String> broken = new HashSet<>();

  /** One line a file: the hash of its bytes. */
  private final StringBuilder hashes = new StringBuilder();

  /**
   * @param observer sees each statement before it is sorted
   */
  KnowledgeLoader(ProblemSink problems, Consumer<Statement> observer) {
    this.problems = problems;
    this.drafts = new Drafts(problems);
    this.statements = observer.andThen(drafts);
  }

  /**
   * Loads all that is known.
   *
   * @param extraFiles Turtle files of the user, in UTF-8; what is wrong in one is reported with
   *     file, line and column, and the rest counts
   * @param problems takes what is wrong
   * @throws IllegalStateException if a shipped file is wrong: a fault of the build
   */
  public static KnowledgeBase load(List<Path> extraFiles, ProblemSink problems) {
    return load(shippedFiles(), extraFiles, problems);
  }

  static KnowledgeBase load(List<String> shipped, List<Path> extraFiles, ProblemSink problems) {
    KnowledgeLoader loader =
        new KnowledgeLoader(problem -> report(problem, problems), statement -> {});
    return loader.read(shipped, extraFiles);
  }

  /** Reads, checks and indexes; of a file that broke off nothing more is said. */
  KnowledgeBase read(List<String> shipped, List<Path> extraFiles) {
    JenaSystem.init();
    shipped.forEach(this::readShipped);
    String date = drafts.dates().stream().min(Comparator.naturalOrder()).orElse("");
    extraFiles.forEach(this::readExtra);
    String sha256 = IriMinter.sha256(hashes.toString().getBytes(StandardCharsets.UTF_8));
    return new Assembly(ofWhole(problems)).assemble(drafts, date, sha256);
  }

  /** Lets pass what is said of files that were read to their end. */
  ProblemSink ofWhole(ProblemSink sink) {
    return problem -> {
      if (!broken.contains(problem.file())) {
        sink.report(problem);
      }
    };
  }

  Drafts drafts() {
    return drafts;
  }

  /** The names of the shipped files, in the order in which they are loaded. */
  static List<String> shippedFiles() {
    try (InputStream in = open(INDEX)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 2)[0])
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + INDEX, e);
    }
  }

  /** A file of the folder of knowledge, or by its path from the root. */
  static InputStream open(String name) {
    String path = name.startsWith("/") ? name : "/" + FOLDER + name;
    InputStream in = KnowledgeLoader.class.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("the program lacks its file " + path);
    }
    return in;
  }

  private static void report(Problem problem, ProblemSink users) {
    if (problem.file().startsWith(FOLDER)
        && shippedFiles().contains(problem.file().substring(FOLDER.length()))) {
      throw new IllegalStateException(problem.message());
    }
    users.report(problem);
  }

  private void readShipped(String name) {
    try (InputStream in = open(name)) {
      read(FOLDER + name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + name, e);
    }
  }

  private void readExtra(Path file) {
    if (!Files.exists(file)) {
      problems.report(
          Problem.error(
              Code.FILE_NOT_FOUND, file.toString(), "found no such file", "check the path"));
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      read(file.toString(), in);
    } catch (IOException e) {
      problems.report(
          Problem.error(
              Code.FILE_NOT_READABLE,
              file.toString(),
              "the file can't be read (" + e.getMessage() + ")",
              "check its kind and its permissions"));
    }
  }

  private void read(String file, InputStream in) throws IOException {
    DigestInputStream digest = new DigestInputStream(in, sha256());
    InputStream turtle = withoutMark(new BufferedInputStream(digest));
    if (!new TurtleReader(file, problems).read(new Unclosed(turtle), statements)) {
      broken.add(file);
    }
    turtle.transferTo(OutputStream.nullOutputStream());
    hashes.append(HexFormat.of().formatHex(digest.getMessageDigest().digest())).append('\n');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Skips a byte order mark. */
  private static InputStream withoutMark(InputStream in) throws IOException {
    in.mark(3);
    if (in.read() != 0xEF || in.read() != 0xBB || in.read() != 0xBF) {
      in.reset();
    }
    return in;
  }

  /** Stays open when the parser is done: whoever opens closes. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // the rest of the file still counts for its hash
    }
  }
}
