package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.IriMinter;

class RecordLogTest {
  @TempDir Path folder;

  @Test
  void findsWhatWasAppendedInThisRunAndInOthers() throws IOException {
    append("a", "İlk kayıt 😀");
    append("b", "second");
    try (RecordLog log = new RecordLog(folder)) {
      assertEquals(Optional.of("İlk kayıt 😀"), log.find(id("a")));
      assertEquals(Optional.of("second"), log.find(id("b")));
      assertEquals(Optional.empty(), log.find(id("c")));
      log.append(Map.of(id("c"), "third"));
      assertEquals(Optional.of("third"), log.find(id("c")));
    }
  }

  @Test
  void theNewestRecordOfAnIdCounts() throws IOException {
    append("a", "old");
    append("a", "new");
    try (RecordLog log = new RecordLog(folder)) {
      assertEquals(Optional.of("new"), log.find(id("a")));
    }
  }

  @Test
  void aSegmentCutAnywhereKeepsTheRecordsBeforeTheCut() throws IOException {
    Map<String, String> three = new LinkedHashMap<>();
    for (String name : List.of("a", "b", "c")) {
      three.put(id(name), "record " + name);
    }
    try (RecordLog log = new RecordLog(folder)) {
      log.append(three);
    }
    Path segment = folder.resolve("00000001.records");
    byte[] whole = Files.readAllBytes(segment);
    long before = 3;
    for (int length = whole.length; length >= 0; length--) {
      Files.write(segment, Arrays.copyOf(whole, length));
      long found = 0;
      for (String name : List.of("a", "b", "c")) {
        found += found(name, "record " + name);
      }
      assertTrue(found <= before, "after " + length + " bytes");
      before = found;
    }
    assertEquals(0, before);
  }

  @Test
  void compactingKeepsTheIdsThatAreNamed() throws IOException {
    append("a", "one");
    append("b", "two");
    append("a", "three");
    try (RecordLog log = new RecordLog(folder)) {
      log.compact(List.of(id("a"), id("unknown")));
      assertEquals(Optional.of("three"), log.find(id("a")));
      assertEquals(Optional.empty(), log.find(id("b")));
      log.append(Map.of(id("d"), "four"));
    }
    assertEquals(2, files());
    try (RecordLog log = new RecordLog(folder)) {
      assertEquals(Optional.of("three"), log.find(id("a")));
      assertEquals(Optional.of("four"), log.find(id("d")));
    }
  }

  @Test
  void aFileThatIsNoSegmentIsSaidToBeNone() throws IOException {
    Files.writeString(folder.resolve("00000001.records"), "x".repeat(100));
    try (RecordLog log = new RecordLog(folder)) {
      IOException e = assertThrows(IOException.class, () -> log.find(id("a")));
      assertTrue(e.getMessage().contains("00000001.records"));
    }
  }

  @Test
  void otherFilesInTheFolderAreLeftAlone() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    append("a", "one");
    try (RecordLog log = new RecordLog(folder)) {
      assertEquals(Optional.of("one"), log.find(id("a")));
      log.compact(List.of());
    }
    assertTrue(Files.exists(folder.resolve("notes.txt")));
  }

  private long found(String name, String record) throws IOException {
    try (RecordLog log = new RecordLog(folder)) {
      return log.find(id(name)).filter(record::equals).isPresent() ? 1 : 0;
    }
  }

  private void append(String name, String record) throws IOException {
    try (RecordLog log = new RecordLog(folder)) {
      log.append(Map.of(id(name), record));
    }
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  private static String id(String name) {
    return IriMinter.hash(name);
  }
}
