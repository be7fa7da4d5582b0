package org.newsgraph.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Sorts lines by their bytes in bounded memory: sorted runs go to temporary files and are merged.
 */
final class SortedLines implements Closeable {
  private static final int BUFFER = 1 << 16;

  /** What an array and its place in the list cost beside its bytes. */
  private static final int OVERHEAD = 32;

  private final Path folder;
  private final long limit;
  private final List<byte[]> lines = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private long size;

  /**
   * @param folder where the temporary files go
   * @param limit bytes to hold in memory
   */
  SortedLines(Path folder, long limit) {
    this.folder = folder;
    this.limit = limit;
  }

  void add(byte[] line) throws IOException {
    lines.add(line);
    size += line.length + OVERHEAD;
    if (size >= limit) {
      spill();
    }
  }

  /** Writes all lines in order; to be called once. */
  void writeTo(OutputStream out) throws IOException {
    lines.sort(Arrays::compareUnsigned);
    PriorityQueue<Run> open =
        new PriorityQueue<>((a, b) -> Arrays.compareUnsigned(a.line(), b.line()));
    List<Run> all = new ArrayList<>();
    try {
      for (Path run : runs) {
        all.add(new Run(run));
      }
      all.stream().filter(Run::hasLine).forEach(open::add);
      int next = 0;
      while (!open.isEmpty() || next < lines.size()) {
        Run run = open.peek();
        if (run == null
            || next < lines.size() && Arrays.compareUnsigned(lines.get(next), run.line()) <= 0) {
          out.write(lines.get(next++));
        } else {
          open.remove();
          out.write(run.line());
          run.advance();
          if (run.hasLine()) {
            open.add(run);
          }
        }
      }
    } finally {
      for (Run run : all) {
        run.close();
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }

  private void spill() throws IOException {
    lines.sort(Arrays::compareUnsigned);
    Path run = Files.createTempFile(folder, ".sort-", ".tmp");
    runs.add(run);
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new DeflaterOutputStream(Files.newOutputStream(run), fast), BUFFER))) {
      for (byte[] line : lines) {
        out.writeInt(line.length);
        out.write(line);
      }
    } finally {
      fast.end();
    }
    lines.clear();
    size = 0;
  }

  /** A sorted run on the disk, with its first line that is not written yet. */
  private static final class Run implements Closeable {
    private final DataInputStream in;
    private byte @Nullable [] line;

    Run(Path file) throws IOException {
      in =
          new DataInputStream(
              new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file)), BUFFER));
      advance();
    }

    boolean hasLine() {
      return line != null;
    }

    byte[] line() {
      byte[] current = line;
      if (current == null) {
        throw new IllegalStateException("the run is at its end");
      }
      return current;
    }

    void advance() throws IOException {
      try {
        byte[] next = new byte[in.readInt()];
        in.readFully(next);
        line = next;
      } catch (EOFException end) {
        line = null;
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
