package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 100, 5_000, 1_000_000})
  void sortsByBytesHoweverLittleMemoryThereIs(long limit) throws IOException {
    List<byte[]> lines = randomLines();
    List<byte[]> expected = new ArrayList<>(lines);
    expected.sort(Arrays::compareUnsigned);
    assertArrayEquals(joined(expected), sorted(lines, limit));
  }

  @Test
  void keepsLinesThatAreEqual() throws IOException {
    byte[] line = "same\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(15, sorted(List.of(line, line, line), 40).length);
  }

  @Test
  void ofNoLinesMakesNothing() throws IOException {
    assertEquals(0, sorted(List.of(), 10).length);
  }

  @Test
  void leavesNoFilesBehindEvenIfNothingIsWritten() throws IOException {
    try (SortedLines lines = new SortedLines(folder, 1)) {
      lines.add(new byte[] {1, 2, 3});
      assertEquals(1, files());
    }
    assertEquals(0, files());
  }

  private byte[] sorted(List<byte[]> lines, long limit) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SortedLines sorted = new SortedLines(folder, limit)) {
      for (byte[] line : lines) {
        sorted.add(line);
      }
      sorted.writeTo(out);
    }
    assertTrue(files() == 0);
    return out.toByteArray();
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  /** Of any bytes, so that a comparison of signed bytes or of characters would fail. */
  private static List<byte[]> randomLines() {
    Random random = new Random(11);
    List<byte[]> lines = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      byte[] line = new byte[1 + random.nextInt(30)];
      random.nextBytes(line);
      lines.add(line);
    }
    return lines;
  }

  private static byte[] joined(List<byte[]> lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      out.write(line);
    }
    return out.toByteArray();
  }
}
