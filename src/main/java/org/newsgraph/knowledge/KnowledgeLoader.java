package org.newsgraph.knowledge;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.sys.JenaSystem;
import org.newsgraph.knowledge.prepared.Part;
import org.newsgraph.knowledge.prepared.PartBuilder;
import org.newsgraph.knowledge.prepared.PreparedFile;
import org.newsgraph.knowledge.turtle.Statement;
import org.newsgraph.knowledge.turtle.TurtleReader;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.entity.KnownEntity;
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
  private final ProblemSink problems;
  private final Drafts drafts;
  private final Consumer<Statement> statements;
  private final List<Part> prepared = new ArrayList<>();
  private final List<Triple> named = new ArrayList<>();

  /** Files that were not read to their end. */
  private final Set<String> broken = new HashSet<>();

  /** The hash of each file that was read. */
  private final List<String> hashes = new ArrayList<>();

  private String date = "";

  /**
   * @param observer sees each statement before it is sorted
   */
  KnowledgeLoader(ProblemSink problems, Consumer<Statement> observer) {
    this.problems = problems;
    this.drafts = new Drafts(problems, this::known);
    Consumer<Statement> names = s -> NameGraph.triple(s).ifPresent(named::add);
    this.statements = observer.andThen(names).andThen(drafts);
  }

  /**
   * Loads all that is known.
   *
   * @param extraFiles files of the user: Turtle in UTF-8, or prepared ones; what is wrong in one is
   *     reported with file, line and column, and the rest counts
   * @param problems takes what is wrong
   * @throws IllegalStateException if a shipped file is wrong: a fault of the build
   */
  public static KnowledgeIndex load(List<Path> extraFiles, ProblemSink problems) {
    KnowledgeLoader loader = of(problems);
    List<Path> turtle = loader.readPrepared(extraFiles);
    Optional<Part> shipped = turtle.isEmpty() ? ShippedFiles.prepared() : Optional.empty();
    if (shipped.isPresent()) {
      return loader.index(shipped.get());
    }
    loader.readTurtle(ShippedFiles.names(), turtle);
    return loader.index(loader.turtlePart());
  }

  static KnowledgeIndex load(List<String> shipped, List<Path> extraFiles, ProblemSink problems) {
    return of(problems).read(shipped, extraFiles);
  }

  /** Prepares what files of the user say, for {@link PreparedFile#write}. */
  public static Part prepare(List<Path> files, ProblemSink problems) {
    KnowledgeLoader loader = of(problems);
    loader.readTurtle(ShippedFiles.names(), loader.readPrepared(files));
    List<String> own = loader.hashes.subList(ShippedFiles.names().size(), loader.hashes.size());
    PartBuilder part = new PartBuilder(loader.date, own);
    loader.assembly().ownOnly().assemble(loader.drafts, part);
    return part.build();
  }

  /** What is shipped, parsed. */
  static Part parseShipped() {
    KnowledgeLoader loader = of(problem -> {});
    loader.readTurtle(ShippedFiles.names(), List.of());
    return loader.turtlePart();
  }

  /** Reads, checks and indexes; of a file that broke off nothing more is said. */
  KnowledgeIndex read(List<String> shipped, List<Path> extraFiles) {
    readTurtle(shipped, readPrepared(extraFiles));
    return index(turtlePart());
  }

  private void readTurtle(List<String> shipped, List<Path> turtle) {
    JenaSystem.init();
    shipped.forEach(this::readShipped);
    date = drafts.dates().stream().min(Comparator.naturalOrder()).orElse("");
    drafts.ownFromHere();
    turtle.forEach(this::readExtra);
  }

  private Part turtlePart() {
    PartBuilder part = new PartBuilder(date, hashes);
    assembly().assemble(drafts, part);
    named.forEach(part::statement);
    return part.build();
  }

  private Assembly assembly() {
    return new Assembly(ofWhole(problems), iri -> known(iri).isPresent());
  }

  private KnowledgeIndex index(Part base) {
    List<Part> parts = new ArrayList<>(List.of(base));
    parts.addAll(prepared);
    StringBuilder lines = new StringBuilder();
    base.sources().forEach(hash -> lines.append(hash).append('\n'));
    prepared.forEach(part -> lines.append(part.sha256()).append('\n'));
    return new KnowledgeIndex(
        parts, IriMinter.sha256(lines.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** The entry as prepared files have it. */
  private Optional<KnownEntity> known(String iri) {
    for (Part part : prepared) {
      Optional<KnownEntity> entity = part.entity(iri);
      if (entity.isPresent()) {
        return entity;
      }
    }
    return Optional.empty();
  }

  /** Reads the prepared ones of some files and returns the others. */
  private List<Path> readPrepared(List<Path> files) {
    List<Path> others = new ArrayList<>();
    for (Path file : files) {
      try {
        if (PreparedFile.isPrepared(file)) {
          prepared.add(PreparedFile.read(file));
        } else {
          others.add(file);
        }
      } catch (PreparedFile.DamagedException e) {
        problems.report(
            Problem.error(
                Code.PREPARED_FILE_WRONG,
                file.toString(),
                "found " + e.getMessage() + ", expected a whole one of this version",
                "make it again with 'newsgraph knowledge import'"));
      } catch (IOException e) {
        problems.report(notReadable(file, e));
      }
    }
    return others;
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

  private static KnowledgeLoader of(ProblemSink users) {
    return new KnowledgeLoader(problem -> report(problem, users), statement -> {});
  }

  private static void report(Problem problem, ProblemSink users) {
    if (problem.file().startsWith(ShippedFiles.FOLDER)
        && ShippedFiles.names().contains(problem.file().substring(ShippedFiles.FOLDER.length()))) {
      throw new IllegalStateException(problem.message());
    }
    users.report(problem);
  }

  private void readShipped(String name) {
    try (InputStream in = ShippedFiles.open(name)) {
      read(ShippedFiles.FOLDER + name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(ShippedFiles.FOLDER + name, e);
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
      problems.report(notReadable(file, e));
    }
  }

  private static Problem notReadable(Path file, IOException e) {
    return Problem.error(
        Code.FILE_NOT_READABLE,
        file.toString(),
        "the file can't be read (" + e.getMessage() + ")",
        "check its kind and its permissions");
  }

  private void read(String file, InputStream in) throws IOException {
    DigestInputStream digest = new DigestInputStream(in, sha256());
    if (!new TurtleReader(file, problems).read(new Unclosed(digest), statements)) {
      broken.add(file);
    }
    digest.transferTo(OutputStream.nullOutputStream());
    hashes.add(HexFormat.of().formatHex(digest.getMessageDigest().digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
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
