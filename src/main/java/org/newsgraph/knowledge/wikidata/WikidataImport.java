package org.newsgraph.knowledge.wikidata;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.newsgraph.knowledge.ShippedIds;
import org.newsgraph.knowledge.turtle.TurtleWriter;
import org.newsgraph.problem.ProblemSink;

/**
 * Entries and tenures out of dumps of Wikidata. Each dump is read twice: first for the tree of
 * classes, then for the items, of which what is wanted is kept in the working folder, a file for
 * every {@value #PER_CHUNK} items. An import that was interrupted passes over what has its file.
 *
 * <p>{@code new WikidataImport(List.of("en"), shipped, done -> {}, problems).run(dumps, work, out)}
 */
public final class WikidataImport {
  /** Items of the dump, wanted or not, for one file of the working folder. */
  static final int PER_CHUNK = 100_000;

  /** Names that Wikidata has for all languages. */
  static final String ALL_LANGUAGES = "mul";

  private static final int PROGRESS = 1_000;
  private static final String CLASSES = "classes";
  private static final Set<String> ORIGINAL =
      Set.of(Properties.INSTANCE_OF, Properties.SUBCLASS_OF);

  private final List<String> languages;
  private final Set<String> wanted;
  private final ShippedIds shipped;
  private final LongConsumer progress;
  private final ProblemSink problems;
  private final ClassTree tree = new ClassTree(ClassTable.load());
  private final int perChunk;
  private long done;

  /**
   * @param languages tags, the one whose names are preferred first
   * @param progress takes the number of items that were read
   * @param problems takes what is wrong in the dumps, which is left out
   */
  public WikidataImport(
      List<String> languages, ShippedIds shipped, LongConsumer progress, ProblemSink problems) {
    this(languages, shipped, progress, problems, PER_CHUNK);
  }

  WikidataImport(
      List<String> languages,
      ShippedIds shipped,
      LongConsumer progress,
      ProblemSink problems,
      int perChunk) {
    this.languages = List.copyOf(languages);
    this.wanted = new LinkedHashSet<>(languages);
    wanted.add(ALL_LANGUAGES);
    this.shipped = shipped;
    this.progress = progress;
    this.problems = problems;
    this.perChunk = perChunk;
  }

  /** Whether a file is a dump by its name: {@code .json} or {@code .nt}, also packed. */
  public static boolean isDump(Path file) {
    return Dump.isDump(file);
  }

  /**
   * Reads dumps.
   *
   * @param work a folder of this import alone, in which it goes on after an interruption
   */
  public void run(List<Path> dumps, Path work, TurtleWriter out) throws IOException {
    readClasses(dumps, work.resolve(CLASSES));
    List<Path> chunks = new ArrayList<>();
    for (int i = 0; i < dumps.size(); i++) {
      chunks.addAll(readItems(dumps.get(i), work, i));
    }
    new ItemEntries(languages, shipped).write(chunks, out);
  }

  private void readClasses(List<Path> dumps, Path file) throws IOException {
    if (Files.exists(file)) {
      tree.read(file);
      return;
    }
    for (Path path : dumps) {
      // what is wrong is said when the items are read
      try (Dump dump = Dump.open(path, Set.of(), problem -> {})) {
        while (dump.next()) {
          if (dump.mayHave(Properties.SUBCLASS_OF)) {
            dump.item().ifPresent(this::readClass);
          }
          count();
        }
      }
    }
    Path draft = draft(file);
    tree.write(draft);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private void readClass(Item item) {
    item.items(Properties.SUBCLASS_OF).forEach(above -> tree.add(item.id, above));
  }

  private List<Path> readItems(Path path, Path work, int number) throws IOException {
    List<Path> chunks = new ArrayList<>();
    boolean more = true;
    try (Dump dump = Dump.open(path, wanted, problems)) {
      while (more) {
        Path chunk =
            work.resolve(String.format(Locale.ROOT, "items-%02d-%06d.json", number, chunks.size()));
        more = Files.exists(chunk) ? passOver(dump) : read(dump, chunk);
        chunks.add(chunk);
      }
    }
    return chunks;
  }

  private boolean passOver(Dump dump) {
    for (int i = 0; i < perChunk; i++) {
      if (!dump.next()) {
        return false;
      }
      count();
    }
    return true;
  }

  private boolean read(Dump dump, Path chunk) throws IOException {
    boolean more = true;
    Path draft = draft(chunk);
    try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
      for (int i = 0; i < perChunk && more; i++) {
        more = dump.next();
        if (more) {
          Optional<Item> item = dump.item().filter(this::isWanted);
          if (item.isPresent()) {
            out.write(ItemJson.write(item.get()) + "\n");
          }
          count();
        }
      }
    }
    Files.move(draft, chunk, StandardCopyOption.ATOMIC_MOVE);
    return more;
  }

  private static Path draft(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }

  private void count() {
    if (++done % PROGRESS == 0) {
      progress.accept(done);
    }
  }

  /** Gives the item its class, and drops what isn't needed any more. */
  private boolean isWanted(Item item) {
    if (item.labels.isEmpty()) {
      return false;
    }
    item.entityClass = tree.classOf(item.items(Properties.INSTANCE_OF));
    if (item.entityClass.isEmpty()) {
      String above = tree.classOf(item.items(Properties.SUBCLASS_OF));
      item.entityClass = above.equals(ClassTable.OFFICE) ? above : "";
    }
    item.claims.keySet().removeAll(ORIGINAL);
    boolean person = item.entityClass.equals(ClassTable.PERSON);
    return !item.entityClass.isEmpty()
        && (!person || !item.valid(Properties.POSITION_HELD).isEmpty());
  }

  /** The items of chunks, one after the other. */
  static Stream<Item> items(Path chunk, Set<String> languages) throws IOException {
    ItemJson json = new ItemJson(languages);
    return Files.lines(chunk, StandardCharsets.UTF_8)
        .map(
            line -> {
              try {
                return json.read(line).orElseThrow();
              } catch (ItemJson.MalformedException e) {
                throw new IllegalStateException(chunk + ": " + e.getMessage(), e);
              }
            });
  }
}
