package org.newsgraph.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * A file in the making, beside the place that it takes when it is complete; what stood there stays
 * until then. It has the permissions of any new file, not the narrow ones of a temporary file.
 *
 * <pre>{@code
 * try (PendingFile pending = PendingFile.of(file)) {
 *   Files.writeString(pending.path(), text);
 *   pending.complete();
 * }
 * }</pre>
 *
 * <p>Every method throws {@link IOException} where the folder can't be written.
 */
public final class PendingFile implements Closeable {
  private final Path path;
  private final Path place;

  private PendingFile(Path path, Path place) {
    this.path = path;
    this.place = place;
  }

  /** Makes the folder of a file, if need be, and an empty file in it. */
  public static PendingFile of(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new IOException("it is a folder");
    }
    Files.createDirectories(folder);
    PendingFile pending = new PendingFile(unused(folder), file);
    pending.path.toFile().deleteOnExit();
    return pending;
  }

  private static Path unused(Path folder) throws IOException {
    for (int number = 1; ; number++) {
      try {
        return Files.createFile(folder.resolve(".newsgraph-" + number + ".tmp"));
      } catch (FileAlreadyExistsException another) {
        // Another process writes there, or one was killed.
      }
    }
  }

  /** What to write to until it is complete. */
  public Path path() {
    return path;
  }

  /** Where it lies, and other files that are needed to write it may lie. */
  public Path folder() {
    return Objects.requireNonNull(path.toAbsolutePath().getParent());
  }

  /** Moves the file to its place. */
  public void complete() throws IOException {
    Files.move(path, place, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes what was not completed. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
