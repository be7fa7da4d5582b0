package org.newsgraph.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Extraction records in segment files, appended to and never changed. A segment is a row of frames:
 * a header of fixed length with the record's id and the length of what follows, then the gzipped
 * record. The index is made by hopping from header to header, so that there is no second file that
 * could disagree; a frame that a crash cut off is the last of its segment and is passed over.
 */
final class RecordLog implements Closeable {
  private static final int ID_LENGTH = 20;
  private static final int HEADER = ID_LENGTH + 1 + 10 + 1;
  private static final String SUFFIX = ".records";

  private final Path folder;
  private @Nullable FileChannel out;
  private @Nullable Map<String, Place> index;

  /** Where the gzipped bytes of a record stand. */
  private record Place(Path segment, long offset, int length) {}

  RecordLog(Path folder) {
    this.folder = folder;
  }

  /** Appends records by their ids, and returns when they are on the disk. */
  synchronized void append(Map<String, String> records) throws IOException {
    FileChannel channel = out;
    if (channel == null) {
      channel = openNext();
      out = channel;
    }
    for (Map.Entry<String, String> record : records.entrySet()) {
      write(channel, record.getKey(), gzip(record.getValue()));
    }
    channel.force(false);
    index = null;
  }

  /** The newest record of an id. */
  synchronized Optional<String> find(String id) throws IOException {
    Place place = index().get(id);
    return place == null ? Optional.empty() : Optional.of(gunzip(read(place)));
  }

  /** Keeps the records of these ids and gives the space of all others back. */
  synchronized void compact(Collection<String> ids) throws IOException {
    Map<String, Place> all = index();
    List<Path> old = segments();
    close();
    Path temporary = folder.resolve("compacting.tmp");
    try (FileChannel channel = open(temporary)) {
      for (String id : ids) {
        Place place = all.get(id);
        if (place != null) {
          write(channel, id, read(place));
        }
      }
      channel.force(true);
    }
    Files.move(temporary, next(), StandardCopyOption.ATOMIC_MOVE);
    for (Path segment : old) {
      Files.delete(segment);
    }
    index = null;
  }

  @Override
  public synchronized void close() throws IOException {
    if (out != null) {
      out.close();
      out = null;
    }
  }

  private Map<String, Place> index() throws IOException {
    Map<String, Place> places = index;
    if (places == null) {
      places = new TreeMap<>();
      for (Path segment : segments()) {
        scan(segment, places);
      }
      index = places;
    }
    return places;
  }

  private static void scan(Path segment, Map<String, Place> places) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(segment.toFile(), "r")) {
      byte[] header = new byte[HEADER];
      long size = in.length();
      long offset = 0;
      while (offset + HEADER <= size) {
        in.seek(offset);
        in.readFully(header);
        String text = new String(header, StandardCharsets.US_ASCII);
        int length = Integer.parseInt(text.substring(ID_LENGTH + 1, HEADER - 1));
        offset += HEADER;
        if (offset + length <= size) {
          places.put(text.substring(0, ID_LENGTH), new Place(segment, offset, length));
        }
        offset += length;
      }
    } catch (NumberFormatException e) {
      throw new IOException(segment + " is no segment of extraction records", e);
    }
  }

  private static byte[] read(Place place) throws IOException {
    byte[] bytes = new byte[place.length];
    try (RandomAccessFile in = new RandomAccessFile(place.segment.toFile(), "r")) {
      in.seek(place.offset);
      in.readFully(bytes);
    }
    return bytes;
  }

  private static void write(FileChannel channel, String id, byte[] bytes) throws IOException {
    String header = String.format(Locale.ROOT, "%s %010d\n", id, bytes.length);
    ByteBuffer frame = ByteBuffer.allocate(HEADER + bytes.length);
    frame.put(header.getBytes(StandardCharsets.US_ASCII)).put(bytes).flip();
    while (frame.hasRemaining()) {
      channel.write(frame);
    }
  }

  private FileChannel openNext() throws IOException {
    return open(next());
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file,
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE,
        StandardOpenOption.TRUNCATE_EXISTING);
  }

  /** A new segment for every run: nothing is appended behind a frame that a crash cut off. */
  private Path next() throws IOException {
    List<Path> segments = segments();
    int number = 1;
    if (!segments.isEmpty()) {
      String last = segments.get(segments.size() - 1).getFileName().toString();
      number = Integer.parseInt(last.substring(0, last.length() - SUFFIX.length())) + 1;
    }
    return folder.resolve(String.format(Locale.ROOT, "%08d%s", number, SUFFIX));
  }

  private List<Path> segments() throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[0-9]{8}\\" + SUFFIX))
          .sorted()
          .toList();
    }
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String gunzip(byte[] bytes) throws IOException {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
