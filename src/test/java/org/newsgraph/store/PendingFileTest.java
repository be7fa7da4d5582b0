package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PendingFileTest {
  @TempDir Path folder;

  @Test
  void takesItsPlaceWhenItIsComplete() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    try (PendingFile pending = PendingFile.of(file)) {
      Files.writeString(pending.path(), "new");
      assertEquals("old", Files.readString(file));
      pending.complete();
    }
    assertEquals("new", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void isGoneIfItWasNotCompleted() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");
    try (PendingFile pending = PendingFile.of(file)) {
      Files.writeString(pending.path(), "half of the n");
    }
    assertEquals("old", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void twoInOneFolderDoNotMeet() throws IOException {
    Path file = folder.resolve("a.txt");
    try (PendingFile one = PendingFile.of(file);
        PendingFile two = PendingFile.of(file)) {
      assertNotEquals(one.path(), two.path());
      Files.writeString(one.path(), "one");
      Files.writeString(two.path(), "two");
      two.complete();
      one.complete();
    }
    assertEquals("one", Files.readString(file));
  }

  @Test
  void makesTheFolderItNeeds() throws IOException {
    Path file = folder.resolve("not/yet/there/a.txt");
    try (PendingFile pending = PendingFile.of(file)) {
      assertEquals(file.getParent(), pending.path().getParent());
      pending.complete();
    }
    assertEquals("", Files.readString(file));
  }

  @Test
  void aFolderIsNotReplaced() {
    assertThrows(IOException.class, () -> PendingFile.of(folder));
    assertThrows(IOException.class, () -> PendingFile.of(folder.getRoot()));
    assertFalse(Files.isRegularFile(folder));
  }

  @Test
  void aDumpHasThePermissionsOfAnyNewFile() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path any = Files.writeString(folder.resolve("any.txt"), "");
    Path dump = folder.resolve("dump.nq.gz");
    new StoreDump(DatasetGraphFactory.create()).write(dump);
    assertEquals(Files.getPosixFilePermissions(any), Files.getPosixFilePermissions(dump));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
