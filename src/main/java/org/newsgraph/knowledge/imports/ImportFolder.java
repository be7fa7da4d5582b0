package org.newsgraph.knowledge.imports;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder beside the output in which an import works. It stays where an import is interrupted,
 * so that the next of the same inputs goes on from there; one import at a time works in it.
 *
 * <pre>{@code
 * try (ImportFolder work = ImportFolder.open(out, "what is imported")) {
 *   // write to work.path()
 *   work.remove();
 * }
 * }</pre>
 */
final class ImportFolder implements Closeable {
  private static final String JOB = "job";
  private static final String LOCK = "lock";

  private final Path path;
  private final FileChannel lock;

  private ImportFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Takes up the folder of an import of the same job, and clears that of another.
   *
   * @param out the file to be made
   * @param job what is imported, in words that differ where it differs
   * @throws IOException if another import works in it, or it can't be written
   */
  static ImportFolder open(Path out, String job) throws IOException {
    Path path = out.resolveSibling(out.getFileName() + ".importing");
    if (!Files.isDirectory(path)) {
      Files.createDirectory(path);
    }
    FileChannel lock =
        FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    ImportFolder folder = new ImportFolder(path, lock);
    try {
      folder.lock();
      folder.begin(job);
      return folder;
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  private void lock() throws IOException {
    try {
      if (lock.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      // by another thread of this program
    }
    throw new IOException("another import works in " + path);
  }

  private void begin(String job) throws IOException {
    Path file = path.resolve(JOB);
    if (!Files.exists(file) || !Files.readString(file).equals(job)) {
      clear();
      Files.writeString(file, job);
    }
  }

  Path path() {
    return path;
  }

  /** Takes the folder away: the import is done. */
  void remove() throws IOException {
    clear();
    lock.close();
    Files.delete(path.resolve(LOCK));
    Files.delete(path);
  }

  private void clear() throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(path)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) {
      if (!one.equals(path) && !one.equals(path.resolve(LOCK))) {
        Files.delete(one);
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
