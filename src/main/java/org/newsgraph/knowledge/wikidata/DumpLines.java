package org.newsgraph.knowledge.wikidata;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a dump, unpacked on the way; one at a time is in memory. */
final class DumpLines implements Closeable {
  /** The longest items of Wikidata have a few megabytes. */
  private static final int LONGEST = 64 << 20;

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private @Nullable InputStream in;
  private final Line line = new Line();
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private int number;
  private boolean tooLong;

  /** The bytes of a line, where they are gathered. */
  private static final class Line extends ByteArrayOutputStream {
    Line() {
      super(BUFFER);
    }

    ByteBuffer bytes() {
      return ByteBuffer.wrap(buf, 0, count);
    }

    boolean contains(byte[] word) {
      for (int i = 0; i <= count - word.length; i++) {
        if (buf[i] == word[0] && Arrays.equals(buf, i, i + word.length, word, 0, word.length)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Opens nothing yet, so that all that can go wrong goes wrong in {@link #next}. */
  DumpLines(Path file) {
    this.file = file;
  }

  private InputStream open() throws IOException {
    InputStream packed = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    String name = file.toString().toLowerCase(Locale.ROOT);
    try {
      if (name.endsWith(".gz")) {
        return new GZIPInputStream(packed, BUFFER);
      }
      return name.endsWith(".bz2") ? new BZip2CompressorInputStream(packed, true) : packed;
    } catch (IOException e) {
      packed.close();
      throw e;
    }
  }

  /**
   * Goes on to the next line.
   *
   * @return whether there is one
   */
  boolean next() throws IOException {
    InputStream source = in == null ? open() : in;
    in = source;
    line.reset();
    tooLong = false;
    boolean some = false;
    while (true) {
      if (at == filled) {
        filled = source.read(buffer);
        at = 0;
        if (filled < 0) {
          filled = 0;
          number += some ? 1 : 0;
          return some;
        }
      }
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      some = true;
      tooLong |= line.size() + (end - at) > LONGEST;
      if (!tooLong) {
        line.write(buffer, at, end - at);
      }
      if (end < filled) {
        at = end + 1;
        number++;
        return true;
      }
      at = end;
    }
  }

  /** 1-based. */
  int number() {
    return number;
  }

  /** In bytes. */
  int length() {
    return line.size();
  }

  /** Whether the bytes stand in the line: far cheaper than to read it. */
  boolean contains(byte[] word) {
    return line.contains(word);
  }

  boolean isTooLong() {
    return tooLong;
  }

  /**
   * The line without white space around it.
   *
   * @throws CharacterCodingException if it is no UTF-8
   */
  String text() throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(line.bytes()).toString().strip();
  }

  @Override
  public void close() throws IOException {
    if (in != null) {
      in.close();
    }
  }
}
