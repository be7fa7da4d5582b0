package org.newsgraph.read.content;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The bytes of one input, unpacked where they are packed, with their beginning in sight. */
public final class Content implements Closeable {
  /** What the kind and the encoding are told from; a multiple of what any real header takes. */
  public static final int HEAD = 64 << 10;

  private static final int MARK = HEAD + 1;

  private final BufferedInputStream in;
  private final boolean owned;

  private Content(BufferedInputStream in, boolean owned) {
    this.in = in;
    this.owned = owned;
  }

  /**
   * Opens a file, or for null standard input, which is left open by {@link #close}.
   *
   * @throws IOException if it can't be opened or is no gzip file though it begins like one
   */
  public static Content open(@Nullable Path path, InputStream standardInput) throws IOException {
    InputStream raw = path == null ? standardInput : Files.newInputStream(path);
    boolean done = false;
    try {
      BufferedInputStream buffered = new BufferedInputStream(raw, MARK);
      byte[] magic = peek(buffered, 2);
      boolean packed = magic.length == 2 && magic[0] == 0x1F && magic[1] == (byte) 0x8B;
      Content content =
          new Content(
              packed ? new BufferedInputStream(new GZIPInputStream(buffered), MARK) : buffered,
              path != null);
      done = true;
      return content;
    } finally {
      if (!done && path != null) {
        raw.close();
      }
    }
  }

  /** The first bytes, at most {@link #HEAD}; they are read again by {@link #stream}. */
  public byte[] head() throws IOException {
    return peek(in, HEAD);
  }

  public InputStream stream() {
    return in;
  }

  /** Whether an exception says that a packed file is cut or damaged. */
  public static boolean damaged(IOException e) {
    return e instanceof EOFException || e instanceof ZipException;
  }

  private static byte[] peek(BufferedInputStream in, int length) throws IOException {
    in.mark(length + 1);
    byte[] bytes = new byte[length];
    int count = 0;
    try {
      while (count < length) {
        int read = in.read(bytes, count, length - count);
        if (read < 0) {
          break;
        }
        count += read;
      }
    } catch (EOFException | ZipException e) {
      // What came before the damage may hold records; whoever reads on meets the damage again.
      if (count == 0) {
        throw e;
      }
    }
    in.reset();
    return java.util.Arrays.copyOf(bytes, count);
  }

  @Override
  public void close() throws IOException {
    if (owned) {
      in.close();
    }
  }
}
