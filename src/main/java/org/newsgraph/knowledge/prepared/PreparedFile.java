package org.newsgraph.knowledge.prepared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.newsgraph.knowledge.prepared.Layout.Section;

/**
 * A part of the knowledge as a file, which is mapped and not loaded: two million names are ready in
 * less than a second.
 *
 * <pre>{@code
 * PreparedFile.write(part, file);
 * Part same = PreparedFile.read(file);
 * }</pre>
 */
public final class PreparedFile {
  private PreparedFile() {}

  /** A file that is no whole prepared file of this version; the message says what was found. */
  public static final class DamagedException extends IOException {
    private static final long serialVersionUID = 1;

    DamagedException(String found) {
      super(found);
    }
  }

  /** Whether a file says at its beginning that it is a prepared one. */
  public static boolean isPrepared(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(Layout.MAGIC.length), Layout.MAGIC);
    }
  }

  /**
   * Writes a part; the file appears whole or not at all.
   *
   * @param file whose folder exists
   */
  public static void write(Part part, Path file) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try (FileChannel out =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      CRC32C checksum = new CRC32C();
      put(header(part), out, checksum);
      for (Section section : Section.values()) {
        put(part.section(section), out, checksum);
      }
      put(number((int) checksum.getValue()), out, new CRC32C());
    }
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static ByteBuffer header(Part part) {
    ByteBuffer header = ByteBuffer.allocate(Layout.headerBytes()).order(ByteOrder.LITTLE_ENDIAN);
    header.put(Layout.MAGIC).putInt(Layout.VERSION).putInt(Section.values().length);
    long at = Layout.headerBytes();
    for (Section section : Section.values()) {
      int length = part.section(section).remaining();
      header.putLong(at).putLong(length);
      at += length;
    }
    return header.flip();
  }

  private static ByteBuffer number(int number) {
    return ByteBuffer.allocate(Layout.CHECKSUM_BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(number)
        .flip();
  }

  private static void put(ByteBuffer bytes, FileChannel out, CRC32C checksum) throws IOException {
    checksum.update(bytes.duplicate());
    ByteBuffer rest = bytes.duplicate();
    while (rest.hasRemaining()) {
      out.write(rest);
    }
  }

  /**
   * Maps a file.
   *
   * @throws DamagedException if it is no whole prepared file of this version
   */
  public static Part read(Path file) throws IOException {
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      return read(in.size(), (at, length) -> in.map(FileChannel.MapMode.READ_ONLY, at, length));
    }
  }

  /**
   * Reads a file that stands in memory.
   *
   * @throws DamagedException if it is no whole prepared file of this version
   */
  public static Part read(byte[] file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    return read(file.length, (at, length) -> bytes.slice((int) at, (int) length));
  }

  /** A stretch of the file. */
  private interface Stretches {
    ByteBuffer get(long at, long length) throws IOException;
  }

  private static Part read(long size, Stretches file) throws IOException {
    if (size < Layout.headerBytes() + Layout.CHECKSUM_BYTES) {
      throw new DamagedException("a prepared file that is cut off");
    }
    ByteBuffer header = Layout.littleEndian(file.get(0, Layout.headerBytes()));
    byte[] magic = new byte[Layout.MAGIC.length];
    header.get(magic);
    int version = header.getInt();
    if (!Arrays.equals(magic, Layout.MAGIC)
        || version != Layout.VERSION
        || header.getInt() != Section.values().length) {
      throw new DamagedException("a prepared file of another version of newsgraph");
    }
    CRC32C checksum = new CRC32C();
    checksum.update(header.duplicate().rewind());
    Map<Section, ByteBuffer> sections = sections(header, size, file);
    sections.values().forEach(section -> checksum.update(section.duplicate()));
    ByteBuffer expected =
        Layout.littleEndian(file.get(size - Layout.CHECKSUM_BYTES, Layout.CHECKSUM_BYTES));
    if (expected.getInt() != (int) checksum.getValue()) {
      throw new DamagedException("a prepared file whose bytes have changed");
    }
    return new Part(sections);
  }

  private static Map<Section, ByteBuffer> sections(ByteBuffer header, long size, Stretches file)
      throws IOException {
    Map<Section, ByteBuffer> sections = new EnumMap<>(Section.class);
    long end = Layout.headerBytes();
    for (Section section : Section.values()) {
      long at = header.getLong();
      long length = header.getLong();
      if (at != end || length < 0 || length > Math.min(Integer.MAX_VALUE, size - at)) {
        throw new DamagedException("a prepared file that is cut off");
      }
      sections.put(section, Objects.requireNonNull(file.get(at, length)));
      end += length;
    }
    if (end + Layout.CHECKSUM_BYTES != size) {
      throw new DamagedException("a prepared file that is cut off");
    }
    return sections;
  }
}
